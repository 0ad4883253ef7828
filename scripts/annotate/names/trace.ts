import type { NameProposal } from "../../model.ts";
import type { Candidate } from "./candidates.ts";
import type { NameContext } from "./context.ts";

/**
 * Who listens while the names of an article are found, for showing reasons. Absent in ordinary runs, where it costs
 * nothing.
 */
export interface NameTrace {
  /** All that the finders proposed, before it is added up, and what the rules alone made of it for the model. */
  readonly proposed: (context: NameContext, proposals: readonly NameProposal[], byRules: readonly Candidate[]) => void;
  /** The names that the model sees, and those of them that stand where no name may. */
  readonly voted: (votes: readonly NameProposal[], shut: readonly NameProposal[]) => void;
  /** One step of the second round: what it was given and what it left. */
  readonly refined: (step: string, before: readonly Candidate[], after: readonly Candidate[]) => void;
}
