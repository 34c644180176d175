type PluralOf<Key> = Key extends `${infer Name}_other` ? `${Name}_one` : never;

/** English for Chinese texts: the same keys, and one for a count of 1 wherever Chinese has its only plural form. */
export type InEnglish<Texts> = {
  readonly [Key in keyof Texts as Key | PluralOf<Key>]: Texts[Key] extends string
    ? string
    : InEnglish<Texts[Key]>;
};
