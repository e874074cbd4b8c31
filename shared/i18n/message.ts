/** A text in the forms of Unicode's plural rules; `{count}` chooses among them, and `other` serves where one is missing. */
export type Plural = { readonly other: string } & Readonly<
  Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>>
>;

/** A message of the screens: a text with `{places}`, or its plural forms. */
export type Message = string | Plural;

/** The messages of one screen by their names. */
export type Messages = Readonly<Record<string, Message>>;

/** What another language owes for these messages: every one of them, plural where English is. */
export type Translation<English extends Messages> = {
  readonly [Name in keyof English]: English[Name] extends string ? string : Plural;
};

type PlacesOf<Text extends string> = Text extends `${string}{${infer Place}}${infer Rest}`
  ? Place | PlacesOf<Rest>
  : never;

/** The names of the `{places}` that a message leaves open. */
export type Places<Entry> = Entry extends string
  ? PlacesOf<Entry>
  : 'count' | PlacesOf<Extract<Entry[keyof Entry], string>>;
