/** Marks that stand on the letter before them, and signs that print nothing. */
const withoutWidth = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Signs as wide as two letters: East Asian wide and full-width forms, and pictures (Unicode Annex 11). */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;

/** The columns that a text takes in a typeface with one width, two for each wide sign. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const sign of text) {
    if (!withoutWidth.test(sign)) width += wide.test(sign) ? 2 : 1;
  }
  return width;
}
