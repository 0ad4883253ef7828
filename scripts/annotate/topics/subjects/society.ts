import type { Subject } from "../subject.ts";

export const society: readonly Subject[] = [
  {
    code: "14000000",
    name: "society",
    parent: null,
    strong: "social change, social affairs, village life, depopulation, rural depopulation",
    fair: "community, villager, residents, rural",
    weak: "village, family, social, elderly, population, resident",
  },
  {
    code: "20000768",
    name: "communities",
    parent: "14000000",
    strong: "social media platform, village community, rural community, social network, countryside",
    fair: "community, villager, neighbourhood, neighborhood, facebook, tiktok",
    weak: "village, town, resident, local",
  },
  {
    code: "20000770",
    name: "demographics",
    parent: "14000000",
    strong:
      "birth rate, census, ageing population, aging population, population decline, demographic, life expectancy, fertility rate",
    fair: "births, elderly, shrinking population",
    weak: "population, age, statistics",
  },
  {
    code: "20000771",
    name: "immigration",
    parent: "14000000",
    strong:
      "asylum seeker, migrant, immigrant, refugee, deportation, border crossing, undocumented, people smuggler, immigration, refugee camp, illegal migrant, migrant boat, refugee agency, displaced people, fled their homes",
    fair: "asylum, deported, visa, migration, unhcr, displaced",
    weak: "border, camp, arrival, coast guard, fled",
  },
  {
    code: "20000775",
    name: "discrimination",
    parent: "14000000",
    strong:
      "racism, racial discrimination, sexism, gender discrimination, anti semitism, antisemitism, islamophobia, homophobia, apartheid, same sex marriage, racist",
    fair: "discrimination, segregation, equality, lgbt, prejudice, gender",
    weak: "right, hate",
  },
  {
    code: "20000780",
    name: "family",
    parent: "14000000",
    strong: "divorce, adoption, childcare, same sex marriage, parental leave, child custody, orphan, parenthood",
    fair: "marriage, parent, twins, sibling, grandmother, mother, father",
    weak: "family, child, children, daughter, son",
  },
  {
    code: "20000799",
    name: "social condition",
    parent: "14000000",
    strong: "poverty, poverty line, homelessness, income inequality, inequality",
    fair: "poor, slum, homeless, deprivation",
    weak: "income, poorest",
  },
  {
    code: "20000802",
    name: "social problem",
    parent: "14000000",
    strong:
      "domestic violence, drug abuse, gang violence, child abuse, food bank, human trafficking, addiction, alcoholism, slavery, abuse of children, child marriage",
    fair: "homeless, hunger, addict, abuse",
    weak: "victim, poor, shelter",
  },
  {
    code: "20000817",
    name: "welfare",
    parent: "14000000",
    strong: "welfare state, social welfare, food stamps, child benefit, charity, welfare benefit, social security",
    fair: "benefit, welfare, disabled, foundation",
    weak: "aid, support",
  },
];
