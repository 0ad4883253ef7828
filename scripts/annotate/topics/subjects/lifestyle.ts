import type { Subject } from "../subject.ts";

export const lifestyle: readonly Subject[] = [
  {
    code: "10000000",
    name: "lifestyle and leisure",
    parent: null,
    strong: "lifestyle, do it yourself",
    fair: "hobby, holidaymaker, leisure",
    weak: "holiday, trend",
  },
  {
    code: "20000538",
    name: "leisure",
    parent: "10000000",
    strong: "video game, amusement park, chess player, hiking trail, angler, lottery winner, theme park",
    fair: "hobby, lottery, gaming, hiking, camping",
    weak: "game, fun, visitor",
  },
  {
    code: "20000564",
    name: "tourism",
    parent: "20000538",
    strong: "tourism, tourist, holidaymaker, sightseeing, backpacker, tourist board, travel advice",
    fair: "traveller, traveler, resort, hotel, sightseer, vacation",
    weak: "visitor, beach, travel, guest, guide",
  },
  {
    code: "20000568",
    name: "food and drink",
    parent: "20000565",
    strong: "chef, michelin star, cookbook, cuisine, recipe, restaurateur, sommelier, culinary",
    fair: "restaurant, wine, dish, kitchen, cooking, baker, bread, taste, cheese, menu",
    weak: "food, eat, drink, flavour, beer",
  },
  {
    code: "20000565",
    name: "lifestyle",
    parent: "10000000",
    strong: "gardener, gardening, interior design, home decoration, dating app",
    fair: "trend, garden, yoga",
    weak: "home, style",
  },
];
