import type { Entity } from "../../model.ts";

export type Gender = "he" | "she" | null;

/** Given names that leave little doubt, from many languages; everybody else stays unknown. */
const women = `Aiko Aisha Alejandra Alexandra Alice Alison Amanda Amelia Amina Amy Ana Andrea Angela Angelina Anita Ann
  Anna Anne Annegret Annette Annie Antonia Barbara Beatrice Beatriz Bianca Brenda Bridget Camila Carla Carmen Carol
  Carolina Caroline Catherine Cathy Cecilia Charlotte Chiara Christina Christine Claire Clara Claudia Colette Cynthia
  Daniela Deborah Denise Diana Dolores Dominique Donna Dorothy Ebony Elaine Elena Eleni Elin Elisabeth Elizabeth Ella
  Ellen Emily Emma Erin Esther Eva Evelyn Fatima Fatou Fiona Florence Francesca Freya Gabriela Gabriella Gloria Grace
  Hanna Hannah Heather Heidi Helen Helena Hillary Hiroko Ilse Ines Ingrid Irene Irina Isabel Isabella Ivana Jacinda
  Jane Janet Jasmine Jean Jennifer Jessica Joan Joanna Josephine Joyce Judith Judy Julia Juliana Julie Karen Karin Kate
  Katharine Katherine Kathleen Kathy Katrin Keiko Kelly Kimberly Kirsten Kristina Laura Lauren Leila Lena Leticia Linda
  Lisa Losalini Louise Lucia Lucy Luisa Lydia Madeleine Margaret Maria Marie Marina Marta Martha Mary Mathilde Megan
  Melania Melissa Merete Mia Michelle Miriam Monica Monika Nadia Nancy Naomi Natalia Natalie Nicola Nicole Nina Nora
  Olga Olivia Pamela Patricia Paula Pauline Penelope Penny Petra Priya Rachel Rebecca Renee Rita Rosa Rose Ruth Sabine
  Sally Samantha Sandra Sara Sarah Saskia Sharon Sheila Shirley Silvia Simone Sofia Sonia Sophia Sophie Stephanie Susan
  Susana Susanna Sylvia Tamara Tanya Tara Teresa Theresa Tina Ulrike Ursula Valentina Valeria Valerie Vanessa Veronica
  Victoria Virginia Wendy Yoko Yulia Yvonne Zainab Zoe`;
const men = `Aaron Abdi Abdul Abdullah Adam Ahmad Ahmed Alan Albert Alejandro Alessandro Alex Alexander Ali Anatoly Andre
  Andreas Andrew Andy Anthony Antonio Armando Arthur Ben Benjamin Bernard Bernie Bill Bob Boris Brad Brian Bruce Carlos
  Charles Chris Christian Christopher Chuck Claude Craig Dale Dan Daniel Dave David Dennis Diego Dimitri Dmitry Donald
  Doug Douglas Ed Eduardo Edward Emmanuel Eric Erik Ernest Fernando Francesco Francis Francisco Frank Franz Fred Gary
  George Gerald Giovanni Giuseppe Glenn Gordon Graham Greg Gustavo Hans Haruto Harry Hassan Heinrich Henrik Henry Herbert
  Hiroshi Howard Hugo Hussein Ian Ibrahim Igor Ivan Jack Jacob Jacques Jake James Jan Jason Javier Jeff Jeffrey Jeremy
  Jerry Jim Jimmy Joe Joel Johann John Johnny Jon Jonathan Joost Jorge Jose Joseph Joshua Juan Justin Karl Keith Ken
  Kenneth Kevin Klaus Kyle Larry Lars Lawrence Leo Leon Leonard Louis Luca Lucas Luis Luigi Magnus Manuel Marc Marcel
  Marco Marcus Mario Mark Martin Matt Matthew Maurice Max Mehmet Michael Michel Miguel Mike Mitch Mohamed Mohammad
  Mohammed Muhammad Murat Mustafa Nathan Neil Nicholas Nick Nicolas Nigel Nikolai Oleg Oliver Omar Oscar Osman Pablo
  Patrick Paul Pavel Pedro Peter Philip Phillip Pierre Pieter Rafael Ralph Ramon Randy Raul Raymond Ricardo Richard Rick
  Robert Roberto Rodrigo Roger Roland Ron Ronald Roy Russell Ryan Sam Samuel Scott Sean Sebastian Segundo Sergei Sergey
  Sergio Simon Stefan Stephen Steve Steven Takashi Ted Thaddeus Theodore Thomas Tibor Tim Timothy Todd Tom Tommy Tony
  Victor Viktor Vincent Vladimir Walter Wayne Werner William Winston Wolfgang Xavier Yusuf`;

const bare = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const she = new Set(women.split(/\s+/).map(bare));
const he = new Set(men.split(/\s+/).map(bare));

const herTitle =
  /(?:^|[\s"“(])(?:Ms|Mrs|Miss|Madame|Lady|Queen|Princess|Sister|[Cc]hairwoman|[Ss]pokeswoman|[Cc]ongresswoman|[Ff]irst [Ll]ady|[Aa]ctress)\.?\s$/u;
const hisTitle =
  /(?:^|[\s"“(])(?:Mr|Sir|Lord|King|Prince|Father|Brother|[Cc]hairman|[Ss]pokesman|[Cc]ongressman)\.?\s$/u;

/** Votes of the text that outweigh a title's silence, and those that outweigh a given name. */
const told = 5;

/**
 * Whether "he" or "she" fits a person, by the titles printed before a mention, the given name and what the text has
 * told (`evidence`, above zero for "she"); null when unknown.
 */
export function genderOf(text: string, person: Entity, evidence = 0): Gender {
  for (const { start } of person.mentions) {
    const before = text.slice(Math.max(0, start - 16), start);
    if (herTitle.test(before)) return "she";
    if (hisTitle.test(before)) return "he";
  }
  if (Math.abs(evidence) >= told) return evidence > 0 ? "she" : "he";
  const given = person.name.includes(" ") ? (bare(person.name.split(" ")[0] ?? "").split("-")[0] ?? "") : "";
  if (she.has(given)) return "she";
  if (he.has(given)) return "he";
  return evidence === 0 ? null : evidence > 0 ? "she" : "he";
}
