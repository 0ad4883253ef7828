import type { Subject } from "../subject.ts";

export const science: readonly Subject[] = [
  {
    code: "13000000",
    name: "science and technology",
    parent: null,
    strong: "scientific, scientist, science academy, academy of sciences",
    fair: "researcher, technology, laboratory, engineer",
    weak: "data, device, study, discovery, experiment",
  },
  {
    code: "20000710",
    name: "biomedical science",
    parent: "13000000",
    strong: "biotechnology, stem cell, gene editing, crispr, cloning, genome, gene, genetic",
    fair: "dna, biologist, cell, tissue, organism",
    weak: "laboratory, protein, study",
  },
  {
    code: "20000717",
    name: "natural science",
    parent: "13000000",
    strong: "botanist, biologist, zoologist, chemist, seismologist",
    fair: "specimen, scientist, molecule, species, creature, evolution",
    weak: "sample, biology",
  },
  {
    code: "20000718",
    name: "astronomy",
    parent: "20000717",
    strong:
      "astronomer, telescope, comet, asteroid, exoplanet, galaxy, black hole, observatory, supernova, astronomical, planetary scientist, meteorite",
    fair: "planet, star, orbit, solar system, lunar, nucleus, dust, brightness, astrophysicist",
    weak: "sky, image, light, moon, sun",
  },
  {
    code: "20000722",
    name: "palaeontology",
    parent: "20000717",
    strong: "fossil, dinosaur, palaeontologist, paleontologist, mammoth",
    fair: "skeleton, extinct, bone, jurassic",
    weak: "million years, dig, specimen",
  },
  {
    code: "20000727",
    name: "geology",
    parent: "20000717",
    strong: "geologist, volcanologist, tectonic, rock formation, geological survey, sediment",
    fair: "fault, rock, magma, mineral",
    weak: "layer, core, sample",
  },
  {
    code: "20000729",
    name: "marine science",
    parent: "20000717",
    strong:
      "marine biologist, oceanographer, deep sea, ocean floor, coral reef, oceanography, jellyfish, octopus, marine animal",
    fair: "marine, ocean, seabed, plankton, squid",
    weak: "species, sea, water",
  },
  {
    code: "20000731",
    name: "physics",
    parent: "20000717",
    strong: "physicist, particle physics, quantum, collider, cern, higgs boson",
    fair: "particle, atom, photon, neutrino",
    weak: "experiment, theory, laboratory",
  },
  {
    code: "20000735",
    name: "scientific research",
    parent: "13000000",
    strong:
      "ice core, research institute, peer reviewed, study published, scientists drilled, research station, research team, academy of sciences, glaciologist, published in the journal",
    fair: "scientist, researcher, laboratory, journal, drilled, experiment, study",
    weak: "research, sample, data, analysis, core, expedition",
  },
  {
    code: "20000739",
    name: "space programme",
    parent: "20000735",
    strong:
      "spacecraft, space agency, nasa, astronaut, rocket launch, space station, cosmonaut, spacex, moon mission, lander, satellite launch, lunar mission, european space agency",
    fair: "rocket, orbit, satellite, launch pad, lunar, launch, probe, mars",
    weak: "mission, moon, capsule, crew",
  },
  {
    code: "20000744",
    name: "archaeology",
    parent: "20000742",
    strong: "archaeologist, archaeological, excavation, ancient tomb, archaeology, burial site",
    fair: "tomb, artefact, artifact, excavated, unearthed, pottery, pyramid, relic",
    weak: "ancient, dig, century, bronze",
  },
  {
    code: "20000742",
    name: "social sciences",
    parent: "13000000",
    strong: "historian, anthropologist, sociologist, psychologist, political scientist",
    fair: "anthropology, sociology, psychology",
    weak: "history, study",
  },
  {
    code: "20000756",
    name: "technology and engineering",
    parent: "13000000",
    strong:
      "new technology, inventor, drone maker, robotics, 3d printing, prototype, autonomous vehicle, self driving, remote controlled, electronics, invention",
    fair: "robot, engineering, battery, engineer, automated, technology, drone, automation",
    weak: "device, machine, test, sensor, design",
  },
  {
    code: "20000763",
    name: "IT-computer sciences",
    parent: "20000756",
    strong:
      "artificial intelligence, machine learning, chatbot, algorithm, supercomputer, openai, cybersecurity, large language model, quantum computer",
    fair: "software, programmer, computing, encryption, code",
    weak: "computer, data, model",
  },
];
