// Nouns in the plural that say what is spoken of next. Written down by hand.
import { list } from '../list.ts';

export const topicNouns = {
	work: list(`
		records, albums, songs, tunes, singles, tracks, books, novels, films, movies, documentaries, poems, plays, papers,
		essays, articles, podcasts, shows, games, apps, tools, libraries, frameworks, packages, languages, programs,
		editors, plugins, databases, products, machines, models, magazines
	`),
	organization: list(`
		companies, firms, startups, bands, groups, clubs, teams, labels, brands, employers, agencies, banks, newspapers,
		publishers, schools, universities, colleges, nonprofits, charities, unions, studios, competitors, vendors, sponsors
	`),
	place: list(`
		towns, cities, villages, countries, islands, suburbs, neighborhoods, neighbourhoods, regions, counties, states
	`),
	event: list(`conferences, festivals, meetups, summits, tournaments, conventions`),
} as const;
