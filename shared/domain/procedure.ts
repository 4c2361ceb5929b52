/** The steps of a procedure as a flow: who does what, and what comes after it. */
export type ProcedureStep = {
  readonly id: string;
  /** As cited. */
  readonly number: string;
  readonly text: string;
  /** Index in `actors`. */
  readonly lane: number;
  readonly timeLimit: string;
  readonly record: string;
  /** What is asked, where the step is a decision; else empty. */
  readonly decision: string;
  /** The step to go on with when the answer is yes, or always where nothing is asked; null for the next one. */
  readonly goTo: string | null;
};

export type Procedure = {
  /** In the order in which they come in; the empty string stands for steps that name nobody. */
  readonly actors: readonly string[];
  readonly steps: readonly ProcedureStep[];
};

/** What a picture and its words know of a step without its place among the actors. */
export type GivenStep = Omit<ProcedureStep, 'lane'> & { readonly actor: string };

/** The same actor written with other blanks or capitals is one actor, as it is written first. */
export function procedureOfSteps(given: readonly GivenStep[]): Procedure {
  const lanes = new Map<string, number>();
  const actors: string[] = [];
  const steps = given.map(({ actor, ...step }) => {
    const name = actor.replace(/\s+/g, ' ').trim();
    const key = name.toLowerCase();
    const lane = lanes.get(key) ?? actors.push(name) - 1;
    lanes.set(key, lane);
    return { ...step, lane };
  });
  return { actors, steps };
}

export type ActorCard = { readonly actor: string; readonly steps: readonly ProcedureStep[] };

/** What each actor does, in order. */
export function cardsOf({ actors, steps }: Procedure): readonly ActorCard[] {
  return actors.map((actor, lane) => ({ actor, steps: steps.filter((step) => step.lane === lane) }));
}

/** Whether the step after this one in the text is reached from it. */
export function flowsOn({ decision, goTo }: ProcedureStep): boolean {
  return goTo === null || decision !== '';
}
