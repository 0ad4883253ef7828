import type { Subject } from "../subject.ts";

export const weather: readonly Subject[] = [
  {
    code: "17000000",
    name: "weather",
    parent: null,
    strong: "weather bureau, weather service, meteorologist, weather forecaster, met office",
    fair: "meteorological, forecaster, rainfall, snowfall, thunderstorm, celsius, fahrenheit, temperature",
    weak: "rain, snow, wind, cold, heat, weather, degree",
  },
  {
    code: "20001128",
    name: "weather forecast",
    parent: "17000000",
    strong: "weather forecast, forecaster, forecast to",
    fair: "forecast, outlook",
    weak: "rain, expected, weather",
  },
  {
    code: "20001129",
    name: "weather phenomena",
    parent: "17000000",
    strong:
      "heatwave, heat wave, cold snap, blizzard, snowstorm, monsoon, thunderstorm, hailstorm, el nino, cold spell, sandstorm, dust storm",
    fair: "storm, gust, rainfall, snowfall, hail, fog, frost",
    weak: "wind, rain, snow, temperature, heat",
  },
  {
    code: "20001130",
    name: "weather statistic",
    parent: "17000000",
    strong: "hottest day, record temperature, coldest day, hottest month, hottest year, record rainfall",
    fair: "celsius, fahrenheit, temperature, rainfall",
    weak: "record, degree, since records began",
  },
  {
    code: "20001131",
    name: "weather warning",
    parent: "17000000",
    strong: "storm warning, weather warning, red alert, hurricane warning, flood warning",
    fair: "warned residents, braces, alert",
    weak: "storm, coast, evacuated",
  },
];
