// The recording beside the text.
export const player = {
	title: 'Recording',
	now: 'Now playing:',
	between: ', ',
	pick: 'Listen along with a recording on this device',
	stays: 'It stays on your device; nothing is uploaded.',
	close: 'Close recording',
	failed: 'This browser cannot play the recording.',
	untimed: 'The transcript has no timestamps, so the text does not follow the recording.',
};
