// Characters with which Chinese writes the sounds of foreign names. Collected by hand from names in interviews.

/** Characters with which foreign names often end. */
export const foreignNameEndings = '特尔克斯兹顿曼娜亚德夫茨勒';
