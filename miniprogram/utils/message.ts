/** A question is rarely longer; a forwarded message rarely shorter. */
const QUESTION_CHARS = 40;

/** Whether what was typed or pasted is a forwarded message rather than words to search for. */
export const isMessage = (text: string): boolean => /\n/.test(text) || [...text].length > QUESTION_CHARS;

/** Characters a message or report may have; more can be pasted and edited down. */
export const MESSAGE_CHARS = 2000;

/** How long a text is for the person who typed it. */
export const lengthOf = (text: string): number => [...text].length;
