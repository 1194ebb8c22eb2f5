// Words in and around English names of bodies: companies, schools, offices, papers. Collected by hand from interviews.
import { list } from '../list.ts';

/** Nouns that `of` or `for` binds on in a name: Bank of England, Battle of Hastings. */
export const nounsBeforeOf = list(`
	university, universities, college, school, institute, institution, department, ministry, office, bureau, bank,
	center, centre, society, association, academy, council, house, museum, library, board, committee, commission,
	court, church, foundation, fund, league, federation, union, chamber, journal, review, faculty, laboratory, lab,
	agency, administration, secretary, organization, campaign, alliance, coalition, network, partnership, trust,
	city, bay, gulf, isle, cape, strait, sea, tower, temple, declaration, bill, statue, battle, treaty, war, theory,
	origin, wealth, art, history, critique, game, lord, day, book, principles, philosophy, structure, spirit,
	republic, state, commonwealth, kingdom, empire, company, duke, order
`);

/** Nouns that a possessive makes a name with: Moore's Law, Reader's Digest. */
export const nounsAfterPossessive = list(`
	Law, Theorem, Effect, Paradox, Principle, Hypothesis, Equation, Syndrome, Disease, Razor, Conjecture, Inequality,
	Dilemma, Constant, Rule, Lemma, Day, Association, Union, League, Club, Society, Hospital, College, Museum, Party,
	School, Guild, Institute, Council, Federation, Fund, Magazine, Digest, Journal, Trust
`);

/** Last words that add nothing to the name before them: Stanford University, Example Inc. */
export const sameWithEnding = list(`
	inc, corp, capital, ventures, partners, therapeutics, robotics, pharmaceuticals, labs, lab, foods, energy,
	records, advisors, corporation, company, co, ltd, llc, group, holdings, technologies, university, institute,
	insights, foundation, podcast, app, bank, magazine, newspaper, laboratories, college, motors, airlines, media,
	entertainment, pictures, studios, books, press, publishing, software, systems, games, online
`);

/** Last words that make another thing of a name: New York Times. */
export const otherWithEnding = list(`
	times, post, review, daily, journal, university, weekly, radio, news, herald, tribune, city, state, county,
	festival, summit, conference, award, awards, prize, law, effect, test, theorem, theory, i, ii, iii, iv
`);

/** Last words of names of bodies. */
export const bodyEndings = list(`
	Inc, Corp, Corporation, Company, Companies, Co, Ltd, LLC, LLP, PLC, GmbH, AG, SA, Labs, Lab, Laboratory,
	Laboratories, University, Universities, Institutes, Institute, Institution, College, School, Academy, Capital,
	Ventures, Partners, Foundation, Group, Bank, Technologies, Technology, Systems, Robotics, Therapeutics,
	Pharmaceuticals, Biosciences, Sciences, Society, Association, Union, League, Council, Committee, Commission,
	Agency, Authority, Bureau, Ministry, Department, Office, Administration, Service, Services, Hospital, Clinic,
	Museum, Gallery, Library, Church, Cathedral, Orchestra, Band, Club, Party, Army, Navy, Force, Police, Court,
	Senate, Parliament, Congress, House, Center, Centre, Network, Networks, Media, Studios, Studio, Records,
	Pictures, Entertainment, Press, Publishing, Publishers, Books, News, Times, Chronicle, Examiner, Telegraph,
	Herald, Tribune, Gazette, Insights, Analytics, Software, Consulting, Advisors, Holdings, Industries, Motors,
	Airlines, Airways, Energy, Electric, Oil, Foods, Food, Brothers, Bros, & Co, Fund, Trust, Federation, Alliance,
	Coalition, Collective, Cooperative, Team, Board, Exchange, Mills, Mill, Works, Mines, Mine, Yards, Yard, Factory,
	Windows, Insurance, Mutual, Financial, Reserve, Treasury, Brewery, Bakery, Brigade, Regiment, Division, Infantry,
	Squadron, Circuit, Athletics
`);

/** First words of names of bodies, before of, for or on. */
export const bodyStarts = list(`
	University, Universities, Bank, Department, Ministry, Institute, Center, Centre, Society, School, College,
	Council, Office, Bureau, Association, Academy, House, Federation, Church, Museum, Library, Committee, Commission,
	Board, Court, Order, League, Chamber, Friends, Doctors, Médecins
`);

/** Nouns for a body. */
export const bodyNouns = list(`
	company, companies, startup, start-up, firm, nonprofit, non-profit, charity, agency, bank, brand, publisher,
	university, college, school, lab, laboratory, institute, think tank, foundation, fund, network, group,
	organisation, organization, platform, studio, label, retailer, manufacturer, supermarket, newspaper, union, team,
	band, client, clients, vendor, provider, competitor, competitors, website, site, corporation, employer, hospital
`);

/** Nouns for a body, right after its name. */
export const bodyNounsAfter = list(`
	hospital, high school, elementary school, school, college, church, company, corporation, club, farm, farms,
	store, hotel, restaurant, band, label, team, group, family business
`);

/** What bodies do and have, right after the name. */
export const doneByBody = list(`
	announced, launched, released, acquired, hired, called for, employees, employee, engineers, engineer, shares,
	share, stock, executives, executive, headquarters, customers, funded, sued, owns, sells, sold, makes, reported,
	offers, operates, bought, raised, invested, spokesperson, researchers, researcher, workers, staff, advertisers,
	users, earnings, has just, have just, are, have, laid off, partnered
`);

/** What is a body’s, after a possessive. */
export const ownedByBody = list(`
	CEO, founder, board, product, products, share, shares, stock, platform, customers, employees, revenue,
	headquarters, website, app, algorithm, new, policy, office, brand, team
`);

/** Last words of names of papers, channels and shows. */
export const outletEndings = list(`
	Magazine, News, Podcast, Weekly, Daily, Monthly, Quarterly, Times, Journal, Gazette, Tribune, Herald, Chronicle,
	Review, Observer, Radio, Television, TV, FM, Media, Network, Editors, Newsroom, Press
`);

/** Words that end the name of a body or a work in a talk without capitals. */
export const lowerEnds = list(`
	university, college, institute, hospital, foundation, society, association, museum, academy, corporation,
	records, magazine, podcast, show, times, review, journal, press, church, bank, laboratory, conference, festival,
	award, prize, war, street, avenue, county, river, mountain, island, lake, school
`);

/** Ends of bodies that need no name before them, only two words more. */
export const lowerBodyEnds = list(`
	bureau, federation, institute, association, foundation, society, museum, academy, commission, agency, coalition,
	alliance, journal
`);
