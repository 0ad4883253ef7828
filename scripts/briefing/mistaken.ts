/** Numbers, clock times, days and words such as "no" that YAML 1.1 takes for something else than text. */
const other =
  /^(?:[-+]?0[box][\da-f_]+|[-+]?\d[\d_]*(?::[0-5]?\d)*(?:\.[\d_]*)?(?:e[-+]?\d+)?|\d{4}-\d\d?-\d\d?(?:[t \t]+\d{1,2}:.*)?|y|yes|n|no|on|off)$/is;

/**
 * Whether some programs would not read a plain value as text, though the YAML 1.2 core schema, and so our reader and
 * writer, do: gray-matter as it comes makes 750 of `12:30`.
 */
export const isMistaken = (value: string): boolean => other.test(value);
