// What can be wrong with a language model, where the user has one.

export const languageModelMessages = {
	llm_unset: (about: { name: string }) =>
		`No language model is configured: ${about.name} is missing. Set COLLOQUY_LLM_URL and COLLOQUY_LLM_MODEL, and COLLOQUY_LLM_KEY if the model needs a key. Everything else in Colloquy works without a model.`,
	llm_address: (about: { host: string; found: string; isOwn: boolean }) =>
		`The host name ${about.host} leads to ${about.found}: ${about.isOwn ? 'your own network' : 'not a place for a language model'}. Nothing was sent there. ` +
		'If the model is there, write the address itself in COLLOQUY_LLM_URL' +
		`${about.isOwn ? `, or allow the name with COLLOQUY_LLM_PRIVATE=${about.host}` : ''}.`,
	llm_away: (about: { address: string; reason: string }) =>
		`The language model at ${about.address} does not answer (${about.reason}). Its earlier answers are kept. Run the same command again to ask for the rest.`,
	llm_refused: (about: { address: string; model: string; reason: string }) =>
		`The language model at ${about.address} refused the request (${about.reason}). Its earlier answers are kept. Check COLLOQUY_LLM_KEY, COLLOQUY_LLM_URL, and whether ${about.model} is available there.`,
	llm_limited: (about: { address: string; reason: string }) =>
		`The language model at ${about.address} accepts no more requests for now (${about.reason}). Its answers are kept. Run the same command later to ask for the rest.`,
	llm_answer_unreadable: (about: { address: string; model: string; reason: string }) =>
		`An answer from ${about.model} at ${about.address} cannot be read: ${about.reason}. This answer is not kept. Run the command again, or choose another model.`,
};
