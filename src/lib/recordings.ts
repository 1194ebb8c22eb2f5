// Where a recording can be heard from a moment on: each host writes that moment its own way, and most have none.
import { webAddress } from './links.ts';

/** Milliseconds in. Undefined for what is no web address, or leads nowhere that a moment can be named. */
export function recordingHref(recording: string, milliseconds: number): string | undefined {
	const address = webAddress(recording);
	if (address === undefined) return undefined;
	const url = new URL(address);
	const seconds = Math.max(0, Math.floor(milliseconds / 1000));
	const host = url.hostname.replace(/^(www|m|music)\./, '');
	if (isYouTube(host)) return onYouTube(url, host, seconds);
	if (host === 'vimeo.com' || host === 'player.vimeo.com') {
		return /\/\d{4,}/.test(url.pathname) ? withFragment(url, `t=${seconds}s`) : undefined;
	}
	if (host === 'bilibili.com') return onBilibili(url, seconds);
	// A media fragment (W3C), which browsers heed for files they play themselves.
	return isMediaFile(url.pathname) ? withFragment(url, `t=${seconds}`) : undefined;
}

function isYouTube(host: string): boolean {
	return host === 'youtube.com' || host === 'youtube-nocookie.com' || host === 'youtu.be';
}

const videoId = /^[\w-]{6,20}$/;

/** Embedded players, live streams and shorts heed no `t`; the page of the same video does. */
function onYouTube(url: URL, host: string, seconds: number): string | undefined {
	const [first = '', second = ''] = url.pathname.split('/').filter((part) => part !== '');
	if (host === 'youtu.be') return videoId.test(first) ? withTime(url, `${seconds}s`) : undefined;
	if (first === 'watch')
		return videoId.test(url.searchParams.get('v') ?? '') ? withTime(url, `${seconds}s`) : undefined;
	if (!['live', 'embed', 'shorts', 'v'].includes(first) || !videoId.test(second)) return undefined;
	return `https://www.youtube.com/watch?v=${second}&t=${seconds}s`;
}

function onBilibili(url: URL, seconds: number): string | undefined {
	return /^\/(video|bangumi\/play)\/\w+/.test(url.pathname) ? withTime(url, `${seconds}`) : undefined;
}

function isMediaFile(path: string): boolean {
	return /\.(mp3|m4a|m4b|mp4|m4v|mov|aac|ogg|oga|ogv|opus|webm|wav|flac)$/i.test(path);
}

function withTime(url: URL, time: string): string {
	url.searchParams.delete('start');
	url.searchParams.set('t', time);
	return url.href;
}

function withFragment(url: URL, fragment: string): string {
	url.hash = fragment;
	return url.href;
}
