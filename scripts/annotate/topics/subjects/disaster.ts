import type { Subject } from "../subject.ts";

export const disaster: readonly Subject[] = [
  {
    code: "03000000",
    name: "disaster, accident and emergency incident",
    parent: null,
    strong: "death toll, state of emergency, rescue team, rescue worker, search and rescue, relief effort",
    fair: "rescuer, survivor, rubble, disaster, evacuated, evacuation, missing, killed, casualty, casualties, dead, body, bodies",
    weak: "emergency, injured, damage, shelter, victim, rescued, collapsed",
  },
  {
    code: "20000139",
    name: "accident and emergency incident",
    parent: "03000000",
    strong: "gas leak, explosion, blast, stampede, gas explosion, accident, oil spill accident",
    fair: "crash, blaze, firefighter, wreckage, exploded, evacuated, collision",
    weak: "injured, survivor, killed, dead, crushed",
  },
  {
    code: "20000143",
    name: "transport accident and incident",
    parent: "20000139",
    strong: "collision, crash site, hijacked plane, black box",
    fair: "crash, crashed, collided, accident, wreckage, overturned",
    weak: "killed, injured, driver, passenger, survivor, dead",
  },
  {
    code: "20000144",
    name: "air and space accident and incident",
    parent: "20000143",
    strong:
      "plane crash, air crash, air disaster, emergency landing, crash landing, flight recorder, helicopter crash, mid air collision, aircraft crashed",
    fair: "crashed, wreckage, cockpit, black box, runway, jetliner",
    weak: "pilot, plane, aircraft, passenger, helicopter, flight, crew, killed",
  },
  {
    code: "20000145",
    name: "maritime accident and incident",
    parent: "20000143",
    strong:
      "shipwreck, capsized, capsize, ferry disaster, ran aground, sank off, oil tanker spill, sinking ship, man overboard",
    fair: "sank, sinking, sunk, lifeboat, coastguard, coast guard, aground, drowned, adrift, collided",
    weak: "ship, boat, vessel, ferry, crew, missing, passenger",
  },
  {
    code: "20000146",
    name: "railway accident and incident",
    parent: "20000143",
    strong:
      "train crash, derailment, derailed, derails, train collision, left the rails, train accident, rail crash, train disaster, came off the rails, off the rails, train plunged",
    fair: "coach, carriage, signal failure, locomotive, rail safety, railway ministry, train driver",
    weak: "train, express, railway, rail, track, passenger, killed, bridge, injured",
  },
  {
    code: "20000147",
    name: "road accident and incident",
    parent: "20000143",
    strong:
      "road accident, bus crash, car crash, traffic accident, pile up, drunk driver, hit and run, bus plunged, truck crash",
    fair: "overturned, plunged, collided, lorry, ravine",
    weak: "bus, car, truck, driver, road, killed, highway, passenger",
  },
  {
    code: "20000161",
    name: "structural failures",
    parent: "20000139",
    strong:
      "dam collapse, building collapse, bridge collapse, dam burst, dam breach, dam gave way, roof collapse, earthen dam, mine collapse, dam disaster, structural failure",
    fair: "collapsed, collapse, rubble, burst, gave way, breach, embankment, dam",
    weak: "engineer, inspection, killed, missing, bridge, building, wall",
  },
  {
    code: "20000148",
    name: "disaster",
    parent: "03000000",
    strong:
      "humanitarian crisis, disaster relief, disaster agency, disaster management, relief effort, aid convoy, disaster zone",
    fair: "disaster, displaced, evacuated, evacuation, humanitarian aid, homeless, devastation",
    weak: "shelter, damage, relief, emergency",
  },
  {
    code: "20000149",
    name: "famine",
    parent: "20000148",
    strong: "famine, starvation, food aid, acute hunger, malnutrition, food crisis, world food programme",
    fair: "hunger, starving, malnourished, food shortage",
    weak: "drought, aid, ration",
  },
  {
    code: "20000150",
    name: "fire",
    parent: "20000148",
    strong:
      "wildfire, bushfire, forest fire, firefighter, arson attack, fire crew, fire brigade, house fire, warehouse fire",
    fair: "blaze, flame, fire, burned, burnt, burning, smoke, evacuated, engulfed",
    weak: "wind, hectare, extinguish, town, evacuation",
  },
  {
    code: "20000151",
    name: "natural disasters",
    parent: "20000148",
    strong: "natural disaster, tsunami, tidal wave, sinkhole",
    fair: "disaster, devastated, aftermath",
    weak: "evacuated, damage, rescuer",
  },
  {
    code: "20000152",
    name: "drought",
    parent: "20000151",
    strong: "drought, water shortage, dried up, water rationing, crop failure",
    fair: "parched, arid, reservoir level, dry spell",
    weak: "rain, water, reservoir, crop, livestock",
  },
  {
    code: "20000153",
    name: "earthquake",
    parent: "20000151",
    strong:
      "earthquake, aftershock, epicentre, epicenter, magnitude, seismologist, richter scale, geological survey, quake",
    fair: "seismic, tremor, fault line, rubble",
    weak: "collapsed, damage, building",
  },
  {
    code: "20000154",
    name: "flood",
    parent: "20000151",
    strong: "flooding, flooded, flash flood, floodwater, burst its banks, inundated, dike, levee, flood warning",
    fair: "river level, submerged, swollen, deluge, dam, flood",
    weak: "river, rain, water, evacuated, drowned, monsoon, bank",
  },
  {
    code: "20000155",
    name: "landslide",
    parent: "20000151",
    strong: "landslide, mudslide, avalanche, mudflow, rockslide",
    fair: "buried, debris, slope",
    weak: "rain, hillside, village",
  },
  {
    code: "20000158",
    name: "windstorms",
    parent: "20000151",
    strong:
      "cyclone, hurricane, typhoon, tornado, tropical storm, storm surge, landfall, superstorm, twister, hurricane center",
    fair: "storm, gust, gale, roof, windstorm, uprooted, kilometre an hour, kilometres an hour",
    weak: "wind, rain, damage, coast, evacuated, killed, shelter",
  },
  {
    code: "20000159",
    name: "volcanic eruption",
    parent: "20000151",
    strong:
      "volcano, volcanic, volcanologist, eruption, erupted, lava, ashfall, column of ash, ash cloud, pyroclastic, magma, ash fall",
    fair: "ash, crater, erupt, slope",
    weak: "evacuated, mask, airport, exclusion zone",
  },
  {
    code: "20000168",
    name: "emergency response",
    parent: "03000000",
    strong: "search and rescue, emergency service, emergency responder, rescue operation, first responder, red cross",
    fair: "rescuer, rescue worker, paramedic, ambulance, rescue",
    weak: "helicopter, trapped, volunteer",
  },
];
