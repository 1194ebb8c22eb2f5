import type { Answers } from '#lib/api.ts';
import type { Language, Shortcuts, Theme } from '#lib/i18n/languages.ts';

declare global {
	namespace App {
		interface Error {
			code: string;
			message: string;
			id?: string;
		}
		interface PageData {
			/** The one interview that a page is about, for the header's picker. */
			interviewId?: string;
		}
		interface Locals {
			/** Throws a Problem (503) while the graph can't be asked. */
			answers: Answers;
			language: Language;
			theme: Theme;
			shortcuts: Shortcuts;
		}
	}
}

export {};
