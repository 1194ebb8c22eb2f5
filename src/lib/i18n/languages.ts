// The interface's languages and themes; the reader's choice travels in a cookie, so that the server draws it first.
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
