/** Whether an argument is meant as an address, not as a path. Drive letters are too short for a scheme. */
export const isAddress = (argument: string): boolean => /^[a-z][a-z\d+.-]{1,20}:\/\//i.test(argument);
