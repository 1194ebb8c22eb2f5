// In how many turns some words are spoken
//
// @param  library   string       id of the library
// @param  q         string       folded words that the turn must have
// @param  interview string = ""  id of the interview; empty for all
// @column total     integer      how many
// @view   value
MATCH (t:Turn)
WHERE t.library = $library
	AND (t.words CONTAINS $q OR t.isLong = 1)
	AND (t.words CONTAINS $q OR t.longWords CONTAINS $q)
	AND ($interview = '' OR t.interview = $interview)
RETURN count(t) AS total
