/** A text that waits beside a briefing for a person to decide. No briefing: neither site, check nor conversion reads it. */
export const isIncoming = (name: string): boolean => name.toLowerCase().endsWith(".incoming.md");

export const incomingPath = (briefing: string): string => briefing.replace(/\.md$/, ".incoming.md");
