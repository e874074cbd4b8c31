const signs = String.raw`(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f\u20e3\u{e0020}-\u{e007f}]|[0-9#*](?=\ufe0f?\u20e3))+`;
const emoji = new RegExp(`^${signs}$`, 'u');
const anywhere = new RegExp(signs, 'u');
const longest = 64;

/** Whether a text is nothing but emoji, with their skin tones, joiners and flags. */
export function isEmoji(text: string): boolean {
  return text.length > 0 && text.length <= longest && emoji.test(text);
}

/** The first run of emoji in a text. */
export function emojiIn(text: string): string | undefined {
  return anywhere.exec(text.slice(0, longest))?.[0];
}
