// The one open store of a library. Its process may end at any moment; then there is none until it is opened again.
import type { Problem } from '#graph/problem.ts';
import { openStore, type EngineSettings, type Owner, type StoreProcess } from '#cypher/store.ts';

export type HeldStore = {
	/** Undefined until it is opened, and once its process has ended. */
	current(): StoreProcess | undefined;
	/**
	 * The one that is open; else it is opened. `anew`: what is there is thrown away first, and it is empty. `takesOver`: also
	 * where another folder owns it.
	 * @throws Problem library_copied, and as `openStore`
	 */
	open(how?: { readonly anew?: boolean; readonly takesOver?: boolean }): Promise<StoreProcess>;
	/** @throws Problem graph_crashed, disk_full: it is made anew when it is next opened */
	close(): Promise<void>;
};

export type Whose = {
	/** Its id. */
	readonly library: string;
	/** The folder, where the graph lies elsewhere. */
	readonly owner?: Owner | undefined;
};

/** `onLost` is told why its process ended, where nobody wanted it to. */
export function holdStore(
	settings: EngineSettings,
	{ library, owner }: Whose,
	onLost: (problem: Problem) => void,
): HeldStore {
	let store: StoreProcess | undefined;

	function take(): StoreProcess | undefined {
		const taken = store;
		store = undefined;
		return taken;
	}

	return {
		current: () => store,
		async open({ anew = false, takesOver = false } = {}) {
			if (store !== undefined && !anew) return store;
			await take()?.discard();
			const opened = await openStore(settings, {
				library,
				anew,
				...(owner === undefined ? {} : { ownership: { owner, takesOver } }),
			});
			store = opened;
			void opened.lost.then((problem) => {
				if (store !== opened) return;
				store = undefined;
				onLost(problem);
			});
			return opened;
		},
		async close() {
			await take()?.close();
		},
	};
}
