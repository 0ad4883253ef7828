import type { Subject } from "../subject.ts";

export const environment: readonly Subject[] = [
  {
    code: "06000000",
    name: "environment",
    parent: null,
    strong: "environmentalist, environmental, environmental group, greenpeace, rainforest",
    fair: "ecology, ecological, ecosystem, forest, pollution, climate",
    weak: "waste, river, lake, green, environment ministry, environment minister",
  },
  {
    code: "20000418",
    name: "climate change",
    parent: "06000000",
    strong:
      "climate change, global warming, greenhouse gas, carbon emission, net zero, paris agreement, sea level rise, climate summit, climate scientist, shrinking glacier, carbon dioxide, glacier retreat, ice cap",
    fair: "emission, carbon, warming, glacier, fossil fuel, record temperature, ice core, glaciologist",
    weak: "climate, temperature, degree, ice, melt, shrinking",
  },
  {
    code: "20000420",
    name: "conservation",
    parent: "06000000",
    strong:
      "conservationist, nature reserve, marine reserve, protected area, rewilding, conservation group, wildlife reserve, bird sanctuary, national park, reintroduced, bird park, wildlife park",
    fair: "conservation, ranger, sanctuary, habitat, poaching, wetland, migratory, wildlife",
    weak: "species, protected, forest, bird, population, nesting",
  },
  {
    code: "20000443",
    name: "endangered species",
    parent: "20000441",
    strong:
      "endangered species, threatened species, extinction, critically endangered, red list, near extinct, poacher",
    fair: "endangered, eel, species, conservationist, rhino, whale, sturgeon, spawn",
    weak: "population, habitat, decline, protected, wildlife, smuggled",
  },
  {
    code: "20000424",
    name: "environmental pollution",
    parent: "06000000",
    strong:
      "oil spill, air pollution, water pollution, toxic waste, smog, pollutant, microplastic, sewage spill, plastic waste, contamination",
    fair: "pollution, contaminated, spill, toxic, sewage, polluted, landfill",
    weak: "waste, chemical, plastic, clean up",
  },
  {
    code: "20000430",
    name: "natural resources",
    parent: "06000000",
    strong: "water rights, water right, deforestation, logging ban, water resource, groundwater, glacial lake",
    fair: "forest, logging, lake, aquifer, wells, wetland, river basin",
    weak: "water, river, land, timber",
  },
  {
    code: "20000441",
    name: "nature",
    parent: "06000000",
    strong: "biodiversity, wild animal, wildlife, coral reef, invasive species",
    fair: "species, bear, bird, whale, wolf, ecosystem, nest, hunter, wild",
    weak: "animal, forest, river",
  },
];
