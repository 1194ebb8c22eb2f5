// An answer as a file to keep, under a name that may be in any language (RFC 6266).

/** Of the name, what every program takes, and the name itself. */
export function attachment(name: string): string {
	const plain = name.replace(/[^\w.-]/g, '_');
	const whole = encodeURIComponent(name.toWellFormed()).replace(
		/['()*]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
	);
	return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
