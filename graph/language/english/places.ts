// English names of places, and words in them. General knowledge, written down by hand.
import { list } from '../list.ts';

/** Last words of names of places. */
export const placeEndings = list(`
	City, County, River, Lake, Mountains, Mountain, Mount, Island, Islands, Valley, Street, St, Avenue, Ave, Road,
	Lane, Boulevard, Highway, Ocean, Sea, Bay, Beach, Park, Square, Station, Peninsula, Desert, Canyon, Province,
	District, Village, Town, Hills, Hill, Heights, Harbour, Harbor, Coast, Falls, Creek, Bridge, Airport, Forest,
	Plateau, Gulf, Strait, Cape, Reef, Archipelago, Basin, Delta, Quarter, Township, Parish, Docks, Dock, Camp
`);

/** First words of names of places. */
export const placeStarts = list(`
	Mount, Mt, Lake, Cape, Port, Fort, San, Santa, Los, Las, Isle of, Gulf of, Bay of, Strait of
`);

/** States of the United States whose names are one word. */
export const americanStates = list(`
	Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho,
	Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota,
	Mississippi, Missouri, Montana, Nebraska, Nevada, Ohio, Oklahoma, Oregon, Pennsylvania, Tennessee, Texas, Utah,
	Vermont, Virginia, Washington, Wisconsin, Wyoming
`);

/** Places that anybody names: countries, states, great cities, continents, waters. General knowledge. */
export const places = [
	...americanStates,
	...list(`
	Afghanistan, Albania, Algeria, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bangladesh, Belarus,
	Belgium, Bolivia, Bosnia, Botswana, Brazil, Britain, Bulgaria, Burma, Cambodia, Cameroon, Canada, Chile, China,
	Colombia, Congo, Croatia, Cuba, Cyprus, Czechoslovakia, Denmark, Ecuador, Egypt, England, Estonia, Ethiopia,
	Fiji, Finland, France, Gaza, Germany, Ghana, Greece, Greenland, Guatemala, Guinea, Haiti, Honduras, Hungary,
	Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Korea,
	Kosovo, Kuwait, Laos, Latvia, Lebanon, Liberia, Libya, Lithuania, Luxembourg, Madagascar, Malaysia, Mali, Malta,
	Mexico, Mongolia, Morocco, Mozambique, Myanmar, Namibia, Nepal, Netherlands, Nicaragua, Niger, Nigeria, Norway,
	Pakistan, Palestine, Panama, Paraguay, Peru, Philippines, Poland, Portugal, Prussia, Qatar, Romania, Russia,
	Rwanda, Scotland, Senegal, Serbia, Singapore, Slovakia, Slovenia, Somalia, Spain, Sudan, Sweden, Switzerland,
	Syria, Taiwan, Tanzania, Thailand, Tibet, Tunisia, Turkey, Uganda, Ukraine, Uruguay, Uzbekistan, Venezuela,
	Vietnam, Wales, Yemen, Yugoslavia, Zambia, Zimbabwe, Africa, America, Antarctica, Asia, Europe, Eurasia,
	Scandinavia, Arctic, Atlantic, Pacific, Mediterranean, Caribbean, Balkans, Ontario, Quebec, Alberta, Manitoba,
	Bavaria, Catalonia, Lancashire, Yorkshire, Cornwall, Devon, Kent, Sussex, Normandy, Sicily, Siberia, Tuscany,
	Silesia, Galicia, Amsterdam, Ankara, Athens, Atlanta, Auckland, Austin, Baghdad, Baltimore, Bangalore, Bangkok,
	Barcelona, Basel, Beijing, Beirut, Belfast, Belgrade, Berkeley, Berlin, Birmingham, Bogota, Bombay, Bordeaux,
	Boston, Boulder, Bristol, Brooklyn, Brussels, Bucharest, Budapest, Buffalo, Cairo, Calcutta, Cambridge, Canberra,
	Chicago, Cincinnati, Cleveland, Cologne, Copenhagen, Dallas, Damascus, Delhi, Denver, Detroit, Dhaka, Dresden,
	Dubai, Dublin, Edinburgh, Florence, Frankfurt, Geneva, Glasgow, Guangzhou, Hamburg, Hanoi, Harlem, Havana,
	Heidelberg, Helsinki, Hiroshima, Hollywood, Houston, Istanbul, Jakarta, Jerusalem, Johannesburg, Kabul, Karachi,
	Kiev, Kyiv, Kyoto, Lagos, Leeds, Leipzig, Leningrad, Lima, Lisbon, Liverpool, London, Lyon, Madrid, Manchester,
	Manhattan, Manila, Marseille, Melbourne, Memphis, Miami, Milan, Milwaukee, Minneapolis, Montreal, Moscow, Mumbai,
	Munich, Nairobi, Nanjing, Naples, Nashville, Oakland, Osaka, Oslo, Ottawa, Oxford, Paris, Philadelphia, Phoenix,
	Pittsburgh, Portland, Prague, Princeton, Queens, Rome, Rotterdam, Sacramento, Santiago, Seattle, Seoul, Shanghai,
	Shenzhen, Sofia, Stockholm, Strasbourg, Stuttgart, Sydney, Tehran, Tokyo, Toronto, Turin, Vancouver, Venice,
	Vienna, Warsaw, Wuhan, Zurich, United States, United Kingdom, United Arab Emirates, Soviet Union, European Union,
	Hong Kong, New York, New York City, New Zealand, New Jersey, New Mexico, New Hampshire, New Orleans, New Delhi,
	New England, North Carolina, South Carolina, North Dakota, South Dakota, West Virginia, Rhode Island,
	Los Angeles, San Francisco, San Diego, San Jose, San Antonio, Las Vegas, Salt Lake City, Saudi Arabia,
	South Africa, South Korea, North Korea, Sri Lanka, Costa Rica, El Salvador, Puerto Rico, Sierra Leone,
	Ivory Coast, Czech Republic, Northern Ireland, Great Britain, Buenos Aires, Mexico City, Rio de Janeiro,
	Sao Paulo, Tel Aviv, Cape Town, St. Louis, St. Petersburg, Silicon Valley, Wall Street, Middle East,
	Latin America, North America, South America, Central America, Southeast Asia, East Asia, Eastern Europe,
	Western Europe, West Africa, East Africa, Bay Area, Midwest, U.S., U.K., US, UK, USA, UAE, USSR, U.S.A, D.C, DC,
	LA, NYC
`),
];

/** Nouns for a place. */
export const placeNouns = list(`
	town, city, village, suburb, county, island, province, river, lake, valley, neighborhood, neighbourhood, hamlet,
	harbour, harbor, port, region, district, borough, peninsula, mountain, beach
`);

/** The same of several. */
export const placeNounsMany = list(`
	towns, cities, villages, suburbs, counties, islands, provinces, rivers, lakes, valleys, neighborhoods,
	neighbourhoods, ports, regions, districts, boroughs, countries, states, places
`);

/** What is said of a place and hardly of anything else: weather, size, distance. */
export const saidOfPlace = list(`
	windy, rainy, foggy, sunny, humid, snowy, hilly, mountainous, flat, landlocked, miles from, miles away,
	kilometres from, kilometers from, an hour from, an hour away, hours from, north of, south of, east of, west of
`);

/** Lands that follow a town and a comma: Lyon, France. */
export const landsAfterTown = list(`
	England, Scotland, France, Germany, Italy, Spain, Canada, Australia, India, China, Japan, Mexico, Brazil
`);
