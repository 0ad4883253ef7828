import { describe, expect, it } from "vitest";
import { languageIn } from "../../scripts/annotate/language.ts";

const texts: Readonly<Record<string, string>> = {
  en: "The ferry that was to sail at noon had not left the quay by the evening, and they who had waited for it with their children were sent home from the port to sleep.",
  de: "Die Fähre ist am Mittag nicht ausgelaufen, und die Leute, die auf sie gewartet haben, wurden nach Hause geschickt. Der Kapitän hat sich noch nicht geäußert, für den Abend wird mit einer Erklärung gerechnet, die auch über das Wetter etwas sagt.",
  fr: "Le ferry qui devait partir à midi est resté à quai, et les gens qui attendaient avec leurs enfants ont été renvoyés. Le capitaine n'est pas sur les lieux, mais une déclaration est prévue pour ce soir dans le port, avec des détails sur les vagues.",
  es: "El transbordador que salía al mediodía no zarpó, y los pasajeros que esperaban con sus hijos fueron enviados a casa. El capitán no habló, pero según la empresa la nave saldrá más tarde, cuando el viento sobre las islas lo permita, como fue el caso del lunes para los demás.",
  sv: "Färjan som skulle gå vid tolv är kvar i hamnen och de som väntade på den med sina barn har skickats hem. Det är inte klart om den går efter helgen, men kaptenen kan komma att tala till pressen när vinden har lagt sig.",
  ru: "Паром не вышел из порта в полдень, и пассажиров отправили домой.",
  ja: "フェリーは正午に出港せず、乗客は帰宅した。",
  zh: "渡轮中午没有离港,乘客被送回家。",
  ar: "لم تغادر العبارة الميناء ظهرا وأعيد الركاب إلى منازلهم.",
};

describe("the language of a text", () => {
  it.each(Object.entries(texts))("%s", (language, text) => expect(languageIn(text)).toBe(language));

  it.each(["", "Fire at Port Maren", "1 2 3", "Ann Bell, Bo Lind, Cy Orr, Di Marsh"])("is not told by “%s”", (text) =>
    expect(languageIn(text)).toBeNull(),
  );
});
