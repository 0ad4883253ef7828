import type { Entity, EntityKind, Span } from "../../model.ts";

/** Whose word a sentence without marks is. */
export interface ReportedSpeech {
  readonly entity: string | null;
  readonly kind: EntityKind | null;
  readonly role: string | null;
  /** The attributing words. */
  readonly span: Span;
}

export function attributionOf(_text: string, _sentence: Span, _entities: readonly Entity[]): ReportedSpeech | null {
  return null;
}
