import type { LineRule } from "./rule.ts";
import { wordCount } from "./words.ts";

const verb =
  /^(?:want |never |don['’]t |please |you can |now |simply |just )?(?:sign(?:ing)? up|signup|subscrib(?:e|ing)|register|get|receive|join|follow|like|find|download|enable|turn on|add|miss|try|start|become|support|donate|help|stay|keep|be the first|enter your|check out|catch up|tune in|install|love|enjoy(?:ed|ing)?|connect|bookmark|order|buy|shop|create|manage|log ?in|sign in|unlock|access|wake up|start your|our (?:new|free|daily|weekly|morning)|abonnieren|newsletter|abonnez[- ]vous|inscrivez[- ]vous|recevez|suivez|suscr[ií]base|suscr[ií]bete|s[ií]guenos|reciba|recibe|iscriviti|seguici|folgen|melden sie sich|jetzt|schrijf je in)(?![\p{L}])/iu;

const offer =
  /newsletters?|alerts?\b|briefings?\b|\bbriefs?\b|inbox|\bapps?\b|podcasts?|breaking news|daily (?:digest|brief|email)|e-?mails?\b|free trial|\bmembers?(?:hip)?\b|subscriptions?|unlimited|digital access|premium|our (?:[\w-]{1,20} ){0,2}(?:channel|coverage|journalism|work|reporting|website|page|site|stories|mission|community|magazine|feed|social|youtube|team|free|pages?)|whatsapp|telegram|facebook|twitter|instagram|linkedin|youtube|tiktok|google news|social media|\bon x\b|@\w|\bhubs?\b|\bRSS\b|notifications?|free updates|save (?:articles|stories)|latest (?:news|stories|updates|headlines)|up to date|with (?:the )?(?:latest|our)|what you need to know|\bcookies?\b|\bcoverage (?:at|on|here)\b|\bhub\b|kostenlos|lettre d.information|infolettre|bolet[ií]n|our daily|free to our|to our\b|\b(?:free|your|an) account\b|\bsettings$|\bour (?:free )?letter\b|\b(?:keep|continue) reading\b|\b(?:morning|evening|daily|weekly|weekend) (?:letter|e-?mail|read|update|round-?up|edition)\b|\b(?:days a week|every (?:morning|weekday|week|day))\.?$/iu;

/** Offers that are known without a second word. */
const offers: readonly RegExp[] = [
  /^(?:[Ss]ign up|[Ss]ubscribe) (?:to|for) (?:\p{Lu}[\p{L}'’-]{1,24} ?){1,5}$/u,
  /^(?:[Ss]ign up|[Ss]ubscribe) (?:to|for) (?:our |the )?(?:\p{Lu}[\p{L}'’-]{1,24} ){0,4}\p{Lu}[\p{L}'’-]{1,24}: \p{L}/u,
  /^save (?:articles|stories) to read later\b/iu,
  /^subscribe (?:now )?(?:from|for (?:just|only|as little as)) \S*\d/iu,
  /^you(?: are|['’]re)? (?:get|getting|receiv(?:e|ing)) this (?:letter |e-?mail |newsletter )?because\b/iu,
  /^Follow \p{Lu}{2,6}['’]s coverage of \p{L}/u,
  /^\P{L}{0,3}subscribe: .{4,80}\b(?:months?|weeks?|year|cancel|\d)/iu,
  /^listen to (?:our|the) (?:\p{L}{1,20} )?podcast\b/iu,
];

/** The small print of a mailing: why the reader gets it and how to stop it. */
const mailing =
  /^(?:(?:to|if you (?:no longer wish|do not wish|don['’]t want|would (?:like|prefer)|wish|want) to) (?:cancel|stop|unsubscribe|opt out|end|pause|manage|change|update|receive|get)(?![\p{L}]).{0,80}(?:subscri|unsubscribe|e-?mails?\b|newsletter|mailing|messages?\b|preferences|reply|opt out|texts?\b)|you(?: are|['’]re) (?:receiving|getting|reading|viewing|seeing) (?:this|a|an|the|our|one of)\b.{0,60}(?:because|e-?mail|newsletter|preview|mailing|free|sample|version)|(?:this|our) (?:e-?mail|newsletter|digest|bulletin|message|mailing) (?:was|is) (?:sent|delivered|intended)\b|(?:was|got) this (?:e-?mail|newsletter|digest|bulletin|briefing|message|edition) (?:forwarded|passed on|sent on)|you have (?:\p{L}{1,30}|\d{1,2}) (?:free )?(?:articles?|stories|views?) (?:left|remaining)|unsubscribe\b|view (?:this|the) (?:e-?mail|newsletter|message|digest) (?:in|online|on)\b|(?:already|not yet|not) an? (?:subscriber|member)\b)/iu;

/** Offers of newsletters, alerts, apps and channels: a verb that addresses the reader, then what is offered. */
export const newsletter: LineRule = {
  name: "newsletter",
  kind: "newsletter",
  test: (line) => {
    if (line.length > 260 || wordCount(line) > 32 || /["“”]|\bsaid\b|\btold\b/u.test(line)) return false;
    if (/^(?:[\w'’-]+ ){0,4}newsletters?(?: sign ?-?up)?$/iu.test(line)) return true;
    if (mailing.test(line) || /^(?:skip past|after) newsletter promotion$/iu.test(line)) return true;
    if (offers.some((known) => known.test(line))) return true;
    const last = /[.!?] (\p{Lu}[^.!?]{8,80})[.!]?$/u.exec(line)?.[1] ?? "";
    if (/^(?:sign up|subscribe|register) (?:to|for|here)\b/iu.test(last) && offer.test(last)) return true;
    return verb.test(line) && offer.test(line.slice(3));
  },
};
