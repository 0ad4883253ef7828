/** A stretch of text on one baseline. Coordinates in points, from the top left of the page as it is shown. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  /** Of the font, in points. */
  readonly size: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

/** A run in the order of reading, with the edges of the column that it stands in. */
export interface Flowing extends Run {
  readonly page: number;
  /** Runs of one column on one page share a number. */
  readonly block: number;
  readonly blockLeft: number;
  readonly blockRight: number;
}
