// Facts about the entities that news in English speaks of most. The most prominent stand first: of several
// bearers of one name the higher row is the likelier. Columns, separated by tabs, empty ones at the end of a
// line left out: Wikidata id · name · schema.org type · aliases (|) · demonyms (|) · id of the country whose
// capital it is · from · to (existence, or an event's dates) · English Wikipedia page ("=" where it is the
// name) · roles (; of position@country@from@to).
// Sources and licences: SOURCES.md. This is the supplement, which wins over the compiled data.
// Types, names and demonyms mended by hand; a row without an id is an entity whose id is not established.

/** One entity a line; columns in this file's first lines. */
export const table = `
Q16	Canada	Country		Canadian|Canadians		1867-07-01		=
Q17	Japan	Country		Japanese		1947-05-03		=
Q20	Norway	Country		Norwegian|Norwegians		1905-06-07		=
Q27	Ireland	Country		Irish|Irishman|Irishmen		1937-12-29		Republic of Ireland
Q28	Hungary	Country		Hungarian|Hungarians		1000-12		=
Q29	Spain	Country		Spaniard|Spaniards|Spanish		1931-12-09		=
Q30	United States	Country	United States of America|US|U.S.|USA|U.S.A.|America	American|Americans		1784-05-12		=
Q31	Belgium	Country		Belgian|Belgians		1830-10-04		=
Q32	Luxembourg	Country		Luxembourger|Luxembourgers		1815		=
Q33	Finland	Country		Finn|Finnish|Finns		1919-07-17		=
Q34	Sweden	Country		Swede|Swedes|Swedish		0700		=
Q35	Denmark	Country		Dane|Danes|Danish		0800		=
Q36	Poland	Country		Pole|Poles|Polish		1918-11-11		=
Q37	Lithuania	Country		Lithuanian|Lithuanians		1990-03-11		=
Q38	Italy	Country		Italian|Italians		1946-06-18		=
Q39	Switzerland	Country		Swiss		1291-08-01		=
Q40	Austria	Country		Austrian|Austrians		1918-11-12		=
Q41	Greece	Country		Greek|Greeks		1821-03-25		=
Q43	Turkey	Country	Türkiye|Turkiye|Republic of Turkey	Turk|Turks|Turkish		1923-10-29		=
Q45	Portugal	Country		Portuguese		1143-10-05		=
Q51	Antarctica	Country		Antarctic				=
Q55	Netherlands	Country	Holland|Kingdom of the Netherlands	Dutch|Dutchman|Dutchmen|Dutchwoman|Dutchwomen		1954-12-15		=
Q77	Uruguay	Country		Uruguayan|Uruguayans		1825		=
Q79	Egypt	Country		Egyptian|Egyptians		1922-02-28		=
Q96	Mexico	Country		Mexican|Mexicans		1820		=
Q114	Kenya	Country		Kenyan|Kenyans		1963		=
Q115	Ethiopia	Country		Ethiopian|Ethiopians		1941-05-05		=
Q117	Ghana	Country		Ghanaian|Ghanaians		1957		=
Q142	France	Country	French Republic	French|Frenchman|Frenchmen|Frenchwoman|Frenchwomen		1450		=
Q145	United Kingdom	Country	Britain|Great Britain|UK|U.K.	British|Briton|Britons|Brits|Brit		1927-04-12		=
Q148	China	Country	People's Republic of China|PRC|P.R.C.|Communist China|mainland China|Mainland China|Red China	Chinese		1949-10-01		=
Q155	Brazil	Country		Brazilian|Brazilians		1822-09-07		=
Q159	Russia	Country	Russian Federation	Russian|Russians		0862		=
Q183	Germany	Country	Federal Republic of Germany	German|Germans		0843-08-10		=
Q184	Belarus	Country		Belarusian|Belarusians		1991-08-25		=
Q189	Iceland	Country		Icelander|Icelanders|Icelandic		1944-06-17		=
Q191	Estonia	Country		Estonian|Estonians		1918-02-24
Q211	Latvia	Country		Latvian|Latvians		1918-11-18		=
Q212	Ukraine	Country		Ukrainian|Ukrainians		1991-08-24		=
Q213	Czech Republic	Country	Czechia	Czech|Czechs		1993-01-01		=
Q214	Slovakia	Country		Slovak|Slovaks		1939-03-14		=
Q215	Slovenia	Country		Slovene|Slovenes|Slovenian|Slovenians		1991-06-25		=
Q217	Moldova	Country		Moldovan|Moldovans		1991-08-27		=
Q218	Romania	Country		Romanian|Romanians		1859-01-24		=
Q219	Bulgaria	Country		Bulgarian|Bulgarians		1908-09-22		=
Q221	North Macedonia	Country	Macedonia|Republic of Macedonia|FYROM	Macedonian|Macedonians		1991		Republic of Macedonia
Q222	Albania	Country		Albanian|Albanians		1912-11-28		=
Q224	Croatia	Country		Croat|Croatian|Croatians|Croats		1991-06-25		=
Q225	Bosnia and Herzegovina	Country	Bosnia|Bosnia-Herzegovina	Bosnian|Bosnians|Herzegovinian|Herzegovinians		1992-03-01		=
Q227	Azerbaijan	Country		Azerbaijani|Azerbaijanis		1991		=
Q228	Andorra	Country		Andorran|Andorrans		1278		=
Q229	Cyprus	Country		Cypriot|Cypriots		1960-08-16		=
Q230	Georgia	Country		Georgian|Georgians		1991		Georgia (country)
Q232	Kazakhstan	Country		Kazakh|Kazakhs		1991		=
Q233	Malta	Country		Maltese		1964-09-21		=
Q235	Monaco	Country		Monacan|Monacans|Monegasque|Monegasques		1297-01-08		=
Q236	Montenegro	Country		Montenegrin|Montenegrins		2006-06-03		=
Q237	Vatican City	Country	Vatican			1929-02-11		=
Q238	San Marino	Country		Sammarinese		0301-09-03		=
Q241	Cuba	Country		Cuban|Cubans		1898-12-10		=
Q242	Belize	Country		Belizean|Belizeans		1981-09-21		=
Q244	Barbados	Country		Bajan|Bajans|Barbadian|Barbadians		1966-11-30		=
Q252	Indonesia	Country		Indonesian|Indonesians		1945-08-17		=
Q258	South Africa	Country		South African|South Africans		1910-05-31		=
Q262	Algeria	Country		Algerian|Algerians		1962-07-05		=
Q265	Uzbekistan	Country		Uzbek|Uzbeks		1991		=
Q298	Chile	Country		Chilean|Chileans		1810-09-18		=
Q334	Singapore	Country		Singaporean|Singaporeans		1965-08-09		=
Q347	Liechtenstein	Country		Liechtensteiner|Liechtensteiners		1806-07-12		=
Q398	Bahrain	Country		Bahraini|Bahrainis		1971-08-14		=
Q399	Armenia	Country		Armenian|Armenians		1991-09-23		=
Q403	Serbia	Country		Serbian|Serbians|Serb|Serbs		1459		=
Q408	Australia	Country		Australian|Australians|Aussie|Aussies		1901-01-01		=
Q414	Argentina	Country		Argentine|Argentines|Argentinian|Argentinians|Argentinean		1816-07-09		=
Q419	Peru	Country		Peruvian|Peruvians		1821-07-28		=
Q423	North Korea	Country	Democratic People's Republic of Korea|DPRK|D.P.R.K.|People's Democratic Republic of Korea	North Korean|North Koreans		1948-09-09		=
Q424	Cambodia	Country		Cambodian|Cambodians		1953-11-09		=
Q574	East Timor	Country	Timor-Leste	Timorese		2002-05-20		=
Q657	Chad	Country		Chadian|Chadians		1960-08-11		=
Q664	New Zealand	Country		New Zealander|New Zealanders		1986-12-13		=
Q668	India	Country	Republic of India	Indian|Indians		1947-08-15		=
Q672	Tuvalu	Country		Tuvaluan|Tuvaluans		1978		=
Q678	Tonga	Country		Tongan|Tongans		1970		=
Q683	Samoa	Country		Samoan|Samoans		1962		=
Q685	Solomon Islands	Country		Solomon Islander|Solomon Islanders		1978		=
Q686	Vanuatu	Country		Ni-Vanuatu|Ni-Vanuatus		1980-07-30		=
Q691	Papua New Guinea	Country		Papua New Guinean|Papua New Guineans		1975		=
Q695	Palau	Country		Palauan|Palauans		1994		=
Q697	Nauru	Country		Nauruan|Nauruans		1968-01-31		=
Q702	Federated States of Micronesia	Country		Chuukese|Kosraen|Micronesian|Micronesians|Pohnpeian|Yapese		1986-11-03		=
Q709	Marshall Islands	Country		Marshallese		1986-10-21
Q710	Kiribati	Country		I-Kiribati|I-Kiribatis		1979-07-12		=
Q711	Mongolia	Country		Mongolian|Mongolians		1992-02-12		=
Q712	Fiji	Country		Fijian|Fijians		1970		=
Q717	Venezuela	Country		Venezuelan|Venezuelans		1811		=
Q730	Suriname	Country		Surinamer|Surinamers|Surinamese		1975-11-25		=
Q733	Paraguay	Country		Paraguayan|Paraguayans		1811		=
Q734	Guyana	Country		Guyanese		1966		=
Q736	Ecuador	Country		Ecuadorian|Ecuadorians		1822-05-24		=
Q739	Colombia	Country		Colombian|Colombians		1810		=
Q750	Bolivia	Country		Bolivian|Bolivians		1825		=
Q754	Trinidad and Tobago	Country	Trinidad	Tobagonian|Tobagonians|Trinidadian|Trinidadians		1976-08-01		=
Q757	Saint Vincent and the Grenadines	Country		Saint Vincentian|Saint Vincentians|Vincentian|Vincentians		1979		=
Q760	Saint Lucia	Country		Saint Lucian|Saint Lucians		1979		=
Q763	Saint Kitts and Nevis	Country		Kittitian|Kittitians|Nevisian|Nevisians		1967-02-27		=
Q766	Jamaica	Country		Jamaican|Jamaicans		1962		=
Q769	Grenada	Country		Grenadian|Grenadians		1974		=
Q774	Guatemala	Country		Guatemalan|Guatemalans		1821		=
Q778	The Bahamas	Country		Bahamian|Bahamians		1973		=
Q781	Antigua and Barbuda	Country		Antiguan|Antiguans|Barbudan|Barbudans		1981-11-01		=
Q783	Honduras	Country		Honduran|Hondurans		1821		=
Q784	Dominica	Country				1978		=
Q786	Dominican Republic	Country		Dominican|Dominicans		1844		=
Q790	Haiti	Country		Haitian|Haitians		1804-01-01		=
Q792	El Salvador	Country		Salvadoran|Salvadorans		1842		=
Q794	Iran	Country	Islamic Republic of Iran|Persia	Iranian|Iranians		1979-04-01		=
Q796	Iraq	Country		Iraqi|Iraqis		1932		=
Q800	Costa Rica	Country		Costa Rican|Costa Ricans		1821		=
Q801	Israel	Country	State of Israel	Israeli|Israelis		1948-05-14		=
Q804	Panama	Country		Panamanian|Panamanians		1903		=
Q805	Yemen	Country		Yemeni|Yemenis		1990		=
Q810	Jordan	Country		Jordanian|Jordanians		1946		=
Q811	Nicaragua	Country		Nicaraguan|Nicaraguans		1821		=
Q813	Kyrgyzstan	Country		Kyrgyz		1991		=
Q817	Kuwait	Country		Kuwaiti|Kuwaitis		1991-02-26		=
Q819	Laos	Country		Lao|Laotian|Laotians		1949		=
Q822	Lebanon	Country		Lebanese		1943-11-22		=
Q826	Maldives	Country		Maldivian|Maldivians		1965-07-26		=
Q833	Malaysia	Country		Malaysian|Malaysians		1957		=
Q836	Myanmar	Country	Burma	Burmese		1948-01-04		=
Q837	Nepal	Country		Nepali|Nepalis		2008-05-28		=
Q842	Oman	Country		Omani|Omanis		1970-07-23		=
Q843	Pakistan	Country	Islamic Republic of Pakistan	Pakistani|Pakistanis		1947-08-14		=
Q846	Qatar	Country		Qatari|Qataris		1870		=
Q851	Saudi Arabia	Country	Kingdom of Saudi Arabia	Saudi|Saudis|Saudi Arabian		0622		=
Q854	Sri Lanka	Country		Sri Lankan|Sri Lankans		1972-05-22		=
Q858	Syria	Country	Syrian Arab Republic	Syrian|Syrians		1920-03-08		=
Q863	Tajikistan	Country		Tajik|Tajiks		1991-09-09		=
Q865	Taiwan	Country	Republic of China|Chinese Taipei	Taiwanese		1912-01-01		=
Q869	Thailand	Country		Thai|Thais		1238		=
Q874	Turkmenistan	Country		Turkmen		1991-10-27		=
Q878	United Arab Emirates	Country	UAE|U.A.E.|Emirates	Emirati|Emiratis		1971		=
Q881	Vietnam	Country	Viet Nam|Socialist Republic of Vietnam	Vietnamese		1976-07-02		=
Q884	South Korea	Country	Republic of Korea|ROK|R.O.K.	South Korean|South Koreans		1948-08-15		=
Q889	Afghanistan	Country	Islamic Republic of Afghanistan	Afghan|Afghans		1992		=
Q902	Bangladesh	Country		Bangladeshi|Bangladeshis		1971-03-26		=
Q912	Mali	Country		Malian|Malians		1960-09-22		=
Q916	Angola	Country		Angolan|Angolans		1975-11-11		=
Q917	Bhutan	Country		Bhutanese		1949-08-08		=
Q921	Brunei	Country		Bruneian|Bruneians		1984		=
Q924	Tanzania	Country		Tanzanian|Tanzanians		1964-04-26		=
Q928	Philippines	Country		Filipino|Filipinos|Philippine		1565		=
Q929	Central African Republic	Country		Central African|Central Africans		1960		=
Q945	Togo	Country		Togolese		1960-04-27		=
Q948	Tunisia	Country		Tunisian|Tunisians		1956-03-20		=
Q953	Zambia	Country		Zambian|Zambians		1964-10-24		=
Q954	Zimbabwe	Country		Zimbabwean|Zimbabweans		1980-04-18		=
Q958	South Sudan	Country		South Sudanese		2011-07-09		=
Q962	Benin	Country		Beninese		1990-12-02		=
Q963	Botswana	Country		Batswana|Batswanas|Motswana|Motswanas		1966		=
Q965	Burkina Faso	Country		Burkinabe|Burkinabes		1960		=
Q967	Burundi	Country		Burundian|Burundians		1962-07-01		=
Q970	Comoros	Country		Comoran|Comorans		2001		=
Q971	Republic of the Congo	Country	Congo-Brazzaville			1960		=
Q974	Democratic Republic of the Congo	Country	DRC|DR Congo|D.R.C.|Congo-Kinshasa|Zaire	Congolese		1960-06-30		=
Q977	Djibouti	Country		Djiboutian|Djiboutians		1977-06-23		=
Q983	Equatorial Guinea	Country		Equatoguinean|Equatoguineans|Equatorial Guinean|Equatorial Guineans		1968-10-12		=
Q986	Eritrea	Country		Eritrean|Eritreans		1993-05-24		=
Q1000	Gabon	Country		Gabonese		1960		=
Q1005	The Gambia	Country		Gambian|Gambians		1965		=
Q1006	Guinea	Country		Guinean|Guineans		1958-10-02		=
Q1007	Guinea-Bissau	Country		Bissau-Guinean|Bissau-Guineans		1974		=
Q1008	Ivory Coast	Country	Côte d'Ivoire|Cote d'Ivoire	Ivorian|Ivorians|Ivoirian		1960		=
Q1009	Cameroon	Country		Cameroonian|Cameroonians		1960-01-01		=
Q1011	Cape Verde	Country	Cabo Verde	Cabo Verdean|Cabo Verdeans		1975-07-05		=
Q1013	Lesotho	Country		Basotho|Basothos|Mosotho|Mosothos		1966		=
Q1014	Liberia	Country		Liberian|Liberians		1822-01-07		=
Q1016	Libya	Country		Libyan|Libyans		1977-03-02		=
Q1019	Madagascar	Country		Malagasy|Malagasys		1960		=
Q1020	Malawi	Country		Malawian|Malawians		1964-07-06		=
Q1025	Mauritania	Country		Mauritanian|Mauritanians		1960		=
Q1027	Mauritius	Country		Mauritian|Mauritians		1968-03-12		=
Q1028	Morocco	Country		Moroccan|Moroccans		1956-04-07		=
Q1029	Mozambique	Country		Mozambican|Mozambicans		1975-06-25		=
Q1030	Namibia	Country		Namibian|Namibians		1990		=
Q1032	Niger	Country		Nigerien|Nigeriens		1960		=
Q1033	Nigeria	Country		Nigerian|Nigerians		1963-10-01		=
Q1036	Uganda	Country		Ugandan|Ugandans		1962		=
Q1037	Rwanda	Country		Rwandan|Rwandans		1962		=
Q1039	São Tomé and Príncipe	Country		Sao Tomean|Sao Tomeans		1975-07-12
Q1041	Senegal	Country		Senegalese		1960		=
Q1042	Seychelles	Country		Seychellois		1976		=
Q1044	Sierra Leone	Country		Sierra Leonean|Sierra Leoneans		1971-04-19		=
Q1045	Somalia	Country		Somali|Somalis		1960		=
Q1049	Sudan	Country		Sudanese		1956-01-01		=
Q1050	Eswatini	Country	Swaziland	Swati|Swazi|Swazis		1968-09-06		Swaziland
Q223	Greenland	AdministrativeArea						=
Q1183	Puerto Rico	AdministrativeArea		Puerto Rican|Puerto Ricans				=
Q1410	Gibraltar	AdministrativeArea						=
Q8646	Hong Kong	AdministrativeArea						=
Q14773	Macau	AdministrativeArea	Macao					=
Q64	Berlin	City			Q183			=
Q85	Cairo	City			Q79			=
Q220	Rome	City			Q38			=
Q269	Tashkent	City			Q265			=
Q270	Warsaw	City			Q36			=
Q597	Lisbon	City			Q45			=
Q649	Moscow	City			Q159			=
Q956	Beijing	City			Q148			=
Q1335	Montevideo	City			Q77			=
Q1354	Dhaka	City			Q902			=
Q1461	Manila	City			Q928			=
Q1486	Buenos Aires	City			Q414			=
Q1489	Mexico City	City			Q96			=
Q1490	Tokyo	City			Q17			=
Q1515	Abidjan	City			Q1008			=
Q1524	Athens	City			Q41			=
Q1533	Caracas	City			Q717			=
Q1563	Havana	City			Q241			=
Q1754	Stockholm	City			Q34			=
Q1757	Helsinki	City			Q33			=
Q1781	Budapest	City			Q28			=
Q1850	Phnom Penh	City			Q424			=
Q1861	Bangkok	City			Q869			=
Q1867	Taipei	City			Q865			=
Q2280	Minsk	City			Q184			=
Q2807	Madrid	City			Q29			=
Q2868	Lima	City			Q419			=
Q3551	Rabat	City			Q1028			=
Q3561	Algiers	City			Q262			=
Q3572	Tunis	City			Q948			=
Q3579	Tripoli	City			Q1016			=
Q3616	Tehran	City			Q794			=
Q3624	Addis Ababa	City			Q115			=
Q3630	Jakarta	City			Q252			=
Q3640	Ankara	City			Q43			=
Q3692	Riyadh	City			Q851			=
Q3718	Dakar	City			Q1041			=
Q3766	Damascus	City			Q858			=
Q3820	Beirut	City			Q822			=
Q3838	Kinshasa	City			Q974			=
Q3870	Nairobi	City			Q114			=
Q5465	Cape Town	City			Q258			=
Q8684	Seoul	City			Q884			=
Q9248	Baku	City			Q227			=
Q18808	Pyongyang	City			Q423			=
Q19660	Bucharest	City			Q218			=
Q34647	Johannesburg	City			Q258			=
Q34820	Santo Domingo	City			Q786			=
Q76	Barack Obama	Person	Barack Hussein Obama|Barry Obama|Barack Hussein Obama II|Barack Obama II|Barak Obama|Barack H. Obama|President Obama|Obama					=	President of the United States@Q30@2009-01-20@2017-01-20;United States senator@Q30@2005-01-03@2008-11-16
Q1124	Bill Clinton	Person	William Clinton|William Jefferson Clinton|William J. Clinton|President Clinton					=	President of the United States@Q30@1993-01-20@2001-01-20
Q6279	Joe Biden	Person	Joseph Robinette Biden|Joseph Robinette Biden, Jr.|Joseph Biden|Joseph R. Biden Jr.|Joseph R. Biden, Jr.|Joey Biden|President Biden|Vice President Biden|Biden					=	President of the United States@Q30@2021-01-20@2025-01-20;Vice President of the United States@Q30@2009-01-20@2017-01-20;United States senator@Q30@1999-01-03@2009-01-15
Q585	Oslo	City			Q20			=
Q727	Amsterdam	City			Q55			=
Q1085	Prague	City			Q213			=
Q1218	Jerusalem	City			Q801			=
Q1748	Copenhagen	City			Q35			=
Q1761	Dublin	City			Q27			=
Q1865	Kuala Lumpur	City			Q833			=
Q1930	Ottawa	City			Q16			=
Q1953	Yerevan	City			Q399			=
Q2900	Quito	City			Q736			=
Q3711	Belgrade	City			Q403			=
Q3761	Accra	City			Q117			=
Q3805	Amman	City			Q810			=
Q19689	Tirana	City			Q222			=
Q1435	Zagreb	City			Q224			=
Q1773	Riga	City			Q211			=
Q3306	Panama City	City			Q804			=
Q3926	Pretoria	City			Q258			=
Q11194	Sarajevo	City			Q225			=
Q9682	Elizabeth II	Person	Elizabeth Windsor|Elizabeth Mountbatten-Windsor					=	Monarch@Q664@1952-02-06@
Q22686	Donald Trump	Person	Donald J. Trump|Donald J Trump|Donald John Trump|President Trump|Trump					=	President of the United States@Q30@2025-01-20@;President of the United States@Q30@2017-01-20@2021-01-20
Q216	Vilnius	City			Q37			=
Q384	Skopje	City			Q221			=
Q1770	Tallinn	City			Q191			=
Q1780	Bratislava	City			Q214			=
Q37995	Yangon	City	Rangoon		Q836			=
Q70	Bern	City			Q39			=
Q437	Ljubljana	City			Q215			=
Q987	New Delhi	City			Q668			=
Q1362	Islamabad	City			Q843			=
Q3037	Kathmandu	City			Q837			=
Q3114	Canberra	City			Q408			=
Q84	London	City			Q145			=
Q2449	Mogadishu	City			Q1045			=
Q3894	Kampala	City			Q1036			=
Q16635	Guam	AdministrativeArea						=
Q1530	Baghdad	City			Q796			=
Q23661	Wellington	City			Q664			=
Q60	New York City	City	New York|NYC					=
Q90	Paris	City			Q142			=
Q1156	Mumbai	City	Bombay					=
Q1842	Luxembourg	City			Q32			Luxembourg City
Q1858	Hanoi	City			Q881			=
Q3856	Nicosia	City			Q229			=
Q60206	Ariel Sharon	Person	Arik Sharon|Arial Sharon|Prime Minister Sharon|Sharon					=	Prime Minister@Q801@2001-03-07@2006-04-14;Minister of Communications@Q801@2003-02-28@2003-08-17;Minister of Religious Services@Q801@2003-02-28@2003-12-31;Minister of Health@Q801@2002-05-23@2002-06-03
Q65	Los Angeles	City						=
Q1353	Delhi	City						=
Q2887	Santiago	City			Q298			=
Q5838	Kabul	City			Q889			=
Q8686	Shanghai	City						=
Q35381	Colombo	City			Q854			=
Q61	Washington, D.C.	City	Washington|Washington DC|Washington D.C.|Washington, DC|D.C.|District of Columbia		Q30			=
Q406	Istanbul	City						=
Q1297	Chicago	City						=
Q1741	Vienna	City			Q40			=
Q8660	Karachi	City						=
Q8673	Lagos	City						=
Q8678	Rio de Janeiro	City						=
Q16572	Guangzhou	City	Canton					=
Q7747	Vladimir Putin	Person	Vladimir Vladimirovich Putin|Vladimir V. Putin|President Putin|Prime Minister Putin|Putin					=	President@Q159@2012-05-07@;Prime Minister@Q159@2008-05-08@2012-05-07;President@Q159@2000-05-07@2008-05-07;Prime Minister@Q159@1999-08-16@2000-05-07
Q1348	Kolkata	City	Calcutta					=
Q1899	Kyiv	City	Kiev		Q212			Kiev
Q11725	Chongqing	City						=
Q11736	Tianjin	City						=
Q35765	Osaka	City						=
Q91	Abraham Lincoln	Person	A. Lincoln|Abe Lincoln					=
Q9960	Ronald Reagan	Person	Ronald W. Reagan|Ronald Wilson Reagan|President Reagan|Reagan					=	President of the United States@Q30@1981-01-20@1989-01-20;Governor of California@Q30@1967-01-02@1975-01-06
Q100	Boston	City						=
Q172	Toronto	City						=
Q656	Saint Petersburg	City	St. Petersburg|Leningrad					=
Q994	Tbilisi	City			Q230			=
Q1345	Philadelphia	City						=
Q1492	Barcelona	City						=
Q1854	Ho Chi Minh City	City	Saigon					=
Q3141	Melbourne	City						=
Q8652	Miami	City						=
Q12439	Detroit	City						=
Q23556	Atlanta	City						=
Q30002	Chengdu	City						=
Q35178	Kuwait City	City			Q817			=
Q62	San Francisco	City						=
Q340	Montreal	City	Montréal					=
Q490	Milan	City						=
Q1794	Frankfurt	City						=
Q3861	Doha	City			Q846			=
Q5083	Seattle	City						=
Q11739	Lahore	City						=
Q16520	Busan	City						=
Q16552	San Diego	City						=
Q33935	Tel Aviv	City	Tel Aviv-Yafo					=
Q36091	Minneapolis	City						=
Q374365	Jeddah	City						=
Q206	Stephen Harper	Person	Stephen Joseph Harper|Prime Minister Harper					=	Prime Minister@Q16@2006-02-06@2015-11-04
Q207	George W. Bush	Person	George Bush|George Walker Bush|President Bush					=	President of the United States@Q30@2001-01-20@2009-01-20;Governor of Texas@Q30@1995-01-17@2000-12-21
Q10648	Gordon Brown	Person	J. Gordon Brown|James Gordon Brown|Prime Minister Brown					=	Prime Minister@Q145@2007-06-27@2010-05-11;Chancellor of the Exchequer@Q145@1997-05-02@2007-06-28
Q472	Sofia	City			Q219			=
Q1342	Pittsburgh	City						=
Q2256	Birmingham	City						=
Q2634	Naples	City						=
Q3110	San Salvador	City			Q792			=
Q5092	Baltimore	City						=
Q16554	Denver	City						=
Q24639	Vancouver	City						=
Q34600	Kyoto	City						=
Q37320	Cleveland	City						=
Q71	Geneva	City						=
Q456	Lyon	City						=
Q612	Dubai	City						=
Q975	San Antonio	City						=
Q1055	Hamburg	City						=
Q1726	Munich	City						=
Q6346	Indianapolis	City						=
Q18125	Manchester	City						=
Q36600	The Hague	City	Hague					=
Q42308	Kharkiv	City	Kharkov					=
Q43196	Cincinnati	City						=
Q1316	Saddam Hussein	Person	Prime Minister Hussein|President Hussein					=	Prime Minister@Q796@1994-05-29@2003-04-09;President@Q796@1979-07-16@2003-04-09
Q11256	Fidel Castro	Person	Fidel Alejandro Castro Ruz|President Castro|Prime Minister Castro					=	President@Q241@1976-12-02@2008-02-24;Prime Minister@Q241@1959-02-16@2008-02-24
Q72	Zurich	City	Zürich					Zürich
Q365	Cologne	City						=
Q1555	Guatemala City	City			Q774			=
Q1874	Odessa	City	Odesa					=
Q12892	Antwerp	City						=
Q34261	Port-au-Prince	City			Q790			=
Q34370	Rotterdam	City						=
Q37836	Milwaukee	City						=
Q4970	Hangzhou	City						=
Q18094	Honolulu	City						=
Q23337	Salt Lake City	City						=
Q23768	Las Vegas	City						=
Q34404	New Orleans	City						=
Q36036	Lviv	City						=
Q329	Nicolas Sarkozy	Person	Nicolas Sarközy|President Sarkozy|Sarkozy					=	President@Q142@2007-05-16@2012-05-15;Minister of the Interior@Q142@2005-06-02@2007-03-26;Minister of the Economy, Finances and Industry@Q142@2004-03-31@2004-11-29;Minister of the Interior@Q142@2002-05-07@2002-06-17
Q4093	Glasgow	City						=
Q6602	Strasbourg	City						=
Q23436	Edinburgh	City						=
Q124739	Tijuana	City						=
Q641	Venice	City						=
Q2841	Bogotá	City			Q739
Q3748	Monrovia	City			Q1014			=
Q23800	Valletta	City			Q233			=
Q57282	Jacob Zuma	Person	Jacob Gedleyihlekisa Zuma|President Zuma					=	President@Q258@2009-05-09@2018-02-14
Q34217	Oxford	City						=
Q34692	Kingston	City			Q766			Kingston, Jamaica
Q352	Adolf Hitler	Person	Adolph Hitler|Hitler					=
Q219060	Palestine	Country	State of Palestine|Palestinian territories|Palestinian Territories	Palestinian|Palestinians		1988-11-15
Q350	Cambridge	City						=
Q1963	Khartoum	City			Q1049
Q2844	Brasília	City			Q155
Q48259	Dick Cheney	Person	Richard Cheney|Richard Bruce Cheney|Vice President Cheney|Cheney					=	Vice President of the United States@Q30@2001-01-20@2009-01-20
Q57298	King Abdullah	Person	Prime Minister Abdullah					Abdullah of Saudi Arabia	King@Q851@2005-08-01@2015-01-23;Prime Minister@Q851@2005-08-01@2015-01-23;Crown Prince@Q851@1982-06-13@2005-08-01;Minister of National Guard@Q851@1963-02-05@2010-11-17
Q37701	Bloemfontein	City			Q258			=
Q11860	Silvio Berlusconi	Person	Prime Minister Berlusconi|Berlusconi					=	Prime Minister@Q38@2008-05-08@2011-11-16;Prime Minister@Q38@2005-04-23@2006-05-17;Minister of Economic Development@Q38@2010-05-04@2010-10-04;Minister of Economy and Finance@Q38@2006-05-08@2006-05-17
Q23685	Jimmy Carter	Person	James Earl Carter, Jr.|James Earle Carter|Jimmy Earl Carter|Jimmy E. Carter|James E. Carter Jr.|James Carter|President Carter					=	President of the United States@Q30@1977-01-20@1981-01-20
Q34296	Woodrow Wilson	Person	T. Wilson|Thomas W. Wilson|Thomas Woodrow Wilson|T. Woodrow Wilson|T. W. Wilson|Thomas Wilson					=
Q47216	Condoleezza Rice	Person	Condoleezza Condi Rice|Condi Rice|Secretary Rice					=	Secretary of State@Q30@2005-01-26@2009-01-20;National Security Advisor@Q30@2001-01-20@2005-01-26
Q239	City of Brussels	City			Q31
Q1491	La Paz	City			Q750
Q2467	Nassau	City			Q778			Nassau, Bahamas
Q2933	Asunción	City			Q733
Q10717	Georgetown	City			Q734			Georgetown, Guyana
Q39178	Port of Spain	City			Q754			=
Q83317	Mosul	City						=
Q9588	Richard Nixon	Person	Richard Milhous Nixon|Dick Nixon|R. Nixon|R. M. Nixon|Richard M. Nixon|Nixon|President Nixon|Vice President Nixon					=	President of the United States@Q30@1969-01-20@1974-08-09;Vice President of the United States@Q30@1953-01-20@1961-01-20
Q87	Alexandria	City						=
Q3001	Paramaribo	City			Q730			=
Q3130	Sydney	City						=
Q16555	Houston	City						=
Q16557	Dallas	City						=
Q23430	Ulaanbaatar	City			Q711
Q1394	Vladimir Lenin	Person	Vladimir Ilyich Lenin|Vladimir Il'ich Lenin|V. I. Lenin|Lenin					=
Q9582	Gerald Ford	Person	Gerald Rudolph Ford, Jr.|Gerald Ford, Jr.|G. R. Ford|Gerald R. Ford|Gerald Rudolph Ford Jr.|Gerald Ford Jr.|President Ford					=	President of the United States@Q30@1974-08-09@1977-01-20
Q23530	Dmitry Medvedev	Person	Dmitrij Anatol'evic Medvedev|Dmitri Medvedev|Dmitrij Anatol′evič Medvedev|Dmitri A. Medvedev|Dmitrij Anatolevic Medvedev|Dmitrij Anatoljevic Medvedev|Prime Minister Medvedev|President Medvedev|Medvedev					=	Prime Minister@Q159@2012-05-08@2020-01-16;President@Q159@2008-05-07@2012-05-07;Deputy Chairman of the Security Council@Q159@2020-01-16@;Chief of Staff of the Presidential Executive Office@Q159@2003-10-30@2005-11-14
Q9361	Bishkek	City			Q813
Q21197	Chișinău	City			Q217
Q490584	Flint	City						Flint, Michigan
Q157	François Hollande	Person	Francois Hollande|President Hollande|Hollande					=	President@Q142@2012-05-15@2017-05-14
Q855	Joseph Stalin	Person	Josef Stalin|Joseph Vissarionovich Stalin|Joseph Vissarionovitch Stalin|Joey Stalin|Stalin					=
Q2105	Jacques Chirac	Person	Jacques René Chirac|President Chirac					=	President@Q142@1995-05-17@2007-05-16
Q15031	Xi Jinping	Person	Jinping Xi|Xi Jin Ping|Xí Jìnpíng|President Xi|Xi|Chairman Xi					=	President@Q148@2013-03-14@;Vice President@Q148@2008-03-15@2013-03-14;General Secretary of the Chinese Communist Party@Q148@2012-11-15@;Governor of Fujian@Q148@1999-08@2002-10
Q57410	Shimon Peres	Person	President Peres					=	President@Q801@2007-06-13@2014-07-28;Deputy Prime Minister@Q801@2001-03-07@2002-11-02;Minister of Foreign Affairs@Q801@2001-03-07@2002-11-02
Q1960	Dar es Salaam	City			Q924
Q3780	Freetown	City			Q1044			=
Q6106	Portland	City						Portland, Oregon
Q38022	St. Louis	City	Saint Louis					=
Q2042	Charles de Gaulle	Person	President de Gaulle					=	President of France@Q142@1959-01-08@1969-04-28
Q170581	Nancy Pelosi	Person	Nancy Patricia D'Alesandro Pelosi|Pelosi					=	Speaker of the House of Representatives@Q30@2019-01-03@;Speaker of the House of Representatives@Q30@2007-01-04@2011-01-03
Q1204	Illinois	AdministrativeArea						=
Q1520	Nur-Sultan	City			Q232
Q16556	Phoenix	City						Phoenix, Arizona
Q18013	Sacramento	City						Sacramento, California
Q43723	Benjamin Netanyahu	Person	Binyamin Netanyahu|Bibi Netanyahu|Benyamin Netanyahu|Prime Minister Netanyahu|Netanyahu					=	Prime Minister@Q801@2009-03-31@2021-06-13;Minister of Communications@Q801@2014-11-05@2017-02-21;Minister of Foreign Affairs@Q801@2012-12-18@2013-11-11;Minister of Health@Q801@2009-03-31@2013-03-18
Q1065	United Nations	Organization	UN|U.N.			1945		=
Q13371	Harvard University	EducationalOrganization	Harvard			1636		=
Q21578	Princeton University	EducationalOrganization	Princeton			1746		=
Q34433	University of Oxford	EducationalOrganization	Oxford University			1096		=
Q35794	University of Cambridge	EducationalOrganization	Cambridge University			1209		=
Q41506	Stanford University	EducationalOrganization	Stanford			1891		=
Q49088	Columbia University	EducationalOrganization				1754		=
Q49108	Massachusetts Institute of Technology	EducationalOrganization	MIT			1861-04-10		=
Q49112	Yale University	EducationalOrganization	Yale			1701		=
Q131252	University of Chicago	EducationalOrganization				1890		=
Q174570	London School of Economics	EducationalOrganization	LSE			1895		=
Q193727	Johns Hopkins University	EducationalOrganization				1876		=
Q333886	Georgetown University	EducationalOrganization				1789-01-23		=
Q9531	BBC	NewsMediaOrganization	British Broadcasting Corporation|B.B.C.			1922		=
Q3921	Harare	City			Q954			=
Q16559	Austin	City						Austin, Texas
Q16563	Memphis	City						Memphis, Tennessee
Q16567	Columbus	City						Columbus, Ohio
Q23197	Nashville	City						Nashville, Tennessee
Q23438	Ashgabat	City			Q874
Q41819	Kansas City	City						Kansas City, Missouri
Q15029	Hu Jintao	Person	Hu Jin Tao|President Hu					=	President@Q148@2003-03-15@2013-03-14;Vice President@Q148@1998-03-15@2003-03-15;General Secretary of the Chinese Communist Party@Q148@2002-11-15@2012-11-15
Q812	Florida	AdministrativeArea		Floridian|Floridians				=
Q1352	Chennai	City						=
Q1764	Reykjavík	City			Q189
Q3935	Windhoek	City			Q1030
Q1001	Mahatma Gandhi	Person	Mohandas Karamchand Gandhi|Mohandas Gandhi|Mahatma Mohandas Karamchand Gandhi|Mohandas K. Gandhi|M K Gandhi|Mohandas K Gandhi					=
Q5816	Mao Zedong	Person	Yung-chih Mao|Yongzhi Mao|Jun-chih Mao|Zetong Mao|Zedong Mao|Runzhi Mao|Mao|Chairman Mao					=	Chairman of the Communist Party@Q148@1943-03-20@1976-09-09
Q52183	Sheikh Hasina	Person	Hasina Wazed|Sheikh Hasina Wazed|Prime Minister Hasina					=	Prime Minister@Q902@2009-01-06@;Prime Minister of Bangladesh@Q902@2009-01-06@;Prime Minister@Q902@1996-06-23@2001-07-15
Q57792	Mark Rutte	Person	Prime Minister Rutte					=	Prime Minister@Q55@2010-10-14@2022-01-10;Prime Minister of the Netherlands@Q55@2010-10-14@;Minister of General Affairs@Q55@2010-10-14@2022-01-10;State Secretary for Social Affairs and Employment@Q55@2002-07-22@2004-06-17
Q180589	Boris Johnson	Person	Prime Minister Johnson					=	Prime Minister@Q145@2019-07-24@;Prime Minister of the United Kingdom@Q145@2019-07-24@;Secretary of State for Foreign and Commonwealth Affairs@Q145@2016-07-13@2018-07-09
Q7164	World Bank	Organization				1945-12-27		=
Q174	São Paulo	City	Sao Paulo
Q34739	Dayton	City						Dayton, Ohio
Q16574	Chiang Kai-shek	Person						=
Q29207	Sauli Niinistö	Person	Sauli Väinämö Niinistö|Sauli Niinisto|President Niinistö|President Niinisto					=	President@Q33@2012-03-01@;Speaker of the Parliament@Q33@2007-04-24@2011-04-27;Minister of Finance@Q33@1999-04-15@2003-04-16;Deputy Prime Minister@Q33@1995-04-13@2001-08-30
Q57643	Lee Hsien Loong	Person						=	Prime Minister@Q334@2004-08-12@;Prime Minister of Singapore@Q334@2004-08-12@;Minister for Finance@Q334@2001-11-10@2007-12-01;Deputy Prime Minister@Q334@1990-11-28@2004-08-12
Q1246	Kosovo	Country		Kosovar|Kosovars		2008-02-17		=
Q7318	Nazi Germany	Country		Nazi|Nazis		1933-03-15	1945-05-23	=
Q8680	British Empire	Country				1583	1997	=
Q12560	Ottoman Empire	Country		Ottoman|Ottomans		1299-07-29	1922-11-17	=
Q15180	Soviet Union	Country	USSR|U.S.S.R.	Soviet|Soviets		1922-12-30	1991-12-26	=
Q16957	East Germany	Country	GDR|German Democratic Republic|DDR	East German|East Germans		1949-10-07	1990-10-03	=
Q33946	Czechoslovakia	Country				1918-10-28	1992-12-31	=
Q34266	Russian Empire	Country				1721-10-22	1917-09-01	=
Q36704	Yugoslavia	Country		Yugoslav|Yugoslavs		1918	1992	=
Q713750	West Germany	Country		West German|West Germans		1949-05-23		=
Q21	England	AdministrativeArea		English|Englishman|Englishmen				=
Q22	Scotland	AdministrativeArea		Scottish|Scot|Scots				=
Q26	Northern Ireland	AdministrativeArea						=
Q99	California	AdministrativeArea		Californian|Californians				=
Q173	Alabama	AdministrativeArea						=
Q176	Quebec	AdministrativeArea	Québec					=
Q724	Maine	AdministrativeArea						=
Q759	New Hampshire	AdministrativeArea						=
Q771	Massachusetts	AdministrativeArea						=
Q779	Connecticut	AdministrativeArea						=
Q782	Hawaii	AdministrativeArea						=
Q797	Alaska	AdministrativeArea						=
Q816	Arizona	AdministrativeArea						=
Q824	Oregon	AdministrativeArea						=
Q829	Utah	AdministrativeArea						=
Q980	Bavaria	AdministrativeArea		Bavarian|Bavarians				=
Q1166	Michigan	AdministrativeArea						=
Q1207	North Dakota	AdministrativeArea						=
Q1211	South Dakota	AdministrativeArea						=
Q1212	Montana	AdministrativeArea						=
Q1221	Idaho	AdministrativeArea						=
Q1227	Nevada	AdministrativeArea						=
Q1261	Colorado	AdministrativeArea						=
Q1370	Virginia	AdministrativeArea						=
Q1371	West Virginia	AdministrativeArea						=
Q1387	Rhode Island	AdministrativeArea						=
Q1391	Maryland	AdministrativeArea						=
Q1397	Ohio	AdministrativeArea						=
Q1400	Pennsylvania	AdministrativeArea						=
Q1408	New Jersey	AdministrativeArea						=
Q1415	Indiana	AdministrativeArea						=
Q1428	Georgia	AdministrativeArea						Georgia (U.S. state)
Q1439	Texas	AdministrativeArea		Texan|Texans				=
Q1454	North Carolina	AdministrativeArea						=
Q1456	South Carolina	AdministrativeArea						=
Q1494	Mississippi	AdministrativeArea						=
Q1509	Tennessee	AdministrativeArea						=
Q1522	New Mexico	AdministrativeArea						=
Q1527	Minnesota	AdministrativeArea						=
Q1537	Wisconsin	AdministrativeArea						=
Q1546	Iowa	AdministrativeArea						=
Q1553	Nebraska	AdministrativeArea						=
Q1558	Kansas	AdministrativeArea						=
Q1581	Missouri	AdministrativeArea						=
Q1588	Louisiana	AdministrativeArea						=
Q1603	Kentucky	AdministrativeArea						=
Q1612	Arkansas	AdministrativeArea						=
Q1649	Oklahoma	AdministrativeArea						=
Q1904	Ontario	AdministrativeArea						=
Q1974	British Columbia	AdministrativeArea						=
Q3224	New South Wales	AdministrativeArea						=
Q16551	Vermont	AdministrativeArea						=
Q16562	El Paso	City						El Paso, Texas
Q16565	Charlotte	City						Charlotte, North Carolina
Q16666	Nanjing	City						=
Q41183	Aleppo	City						=
Q15	Africa	Place		African|Africans				=
Q18	South America	Place		South American|South Americans				=
Q46	Europe	Place		European|Europeans				=
Q48	Asia	Place		Asian|Asians				=
Q49	North America	Place		North American|North Americans				=
Q97	Atlantic Ocean	Place	Atlantic					=
Q98	Pacific Ocean	Place	Pacific					=
Q1239	Indian Ocean	Place						=
Q4918	Mediterranean Sea	Place	Mediterranean					=
Q7204	Middle East	Place	Mideast	Middle Eastern				=
Q11299	Manhattan	Place						=
Q18419	Brooklyn	Place						=
Q34006	Hollywood	Place						=
Q664609	Caribbean	Place						=
Q3911	Albert II of Belgium	Person						=	King@Q31@1993-08-09@2013-07-21
Q9545	Tony Blair	Person	Anthony Charles Lynton Blair|Anthony Blair|Prime Minister Blair					=	Prime Minister@Q145@1997-05-02@2007-06-27
Q16597	Jiang Zemin	Person	Jiang Ze Min|Zemin Jiang|President Jiang					=	President@Q148@1993-03-27@2003-03-15;General Secretary of the Chinese Communist Party@Q148@1989-06-24@2002-11-15
Q43274	Charles III	Person	Prince Charles|Prince of Wales					=
Q57665	Jens Stoltenberg	Person	Prime Minister Stoltenberg|Stoltenberg					=	Prime Minister@Q20@2005-10-17@2013-10-16;Prime Minister@Q20@2000-03-17@2001-10-19
Q7320	Nazi Party	PoliticalParty				1920-02-24	1945-10-10	=
Q13974	NBC	NewsMediaOrganization				1926-06-19		=
Q43380	CBS	NewsMediaOrganization				1927-09-18		=
Q34664	Hiroshima	City						=
Q192	David Cameron	Person	David William Donald Cameron|Prime Minister Cameron					=	Prime Minister@Q145@2010-05-11@2016-07-13
Q306	Sebastián Piñera	Person	Sebastian Pinera|Sebastián Piñera Echenique|President Pinera|President Piñera					=	President@Q298@2018-03-11@2022-03-11;President@Q298@2010-03-11@2014-03-11
Q10665	Kim Jong-il	Person	Kim Jong Il|Yuri Irsenovich Kim|Kim Jong il|Kim Jong-Il|Supreme Leader Kim					=	Supreme Leader@Q423@1994-07-08@2011-12-17
Q14342	Lee Myung-bak	Person	Myung-Bak Lee|Lee Myung Bak|Lee Myung bak|Lee Myung-Bak|President Lee					=	President@Q884@2008-02-25@2013-02-24;Mayor of Seoul@Q884@2002-07-01@2006-06-30
Q43135	Kevin Rudd	Person	Kevin Michael Rudd|Prime Minister Rudd					=	Prime Minister@Q408@2013-06-27@2013-09-18;Prime Minister@Q408@2007-12-03@2010-06-24;Minister for Foreign Affairs@Q408@2010-09-14@2012-02-22
Q132345	Shinzō Abe	Person	Abe Shinzou|Abe Shinzō|Shinzo Abe|Abe Shinzo|Shinzou Abe|Prime Minister Abe					Shinzo Abe	Prime Minister@Q17@2017-11-01@2020-09-16;Prime Minister@Q17@2014-12-24@2017-11-01;Prime Minister@Q17@2012-12-26@2014-12-24;Prime Minister@Q17@2006-09-26@2007-09-25
Q41187	Sony	Corporation				1946-05-07		=
Q1951	Alberta	AdministrativeArea						=
Q3897	Luanda	City			Q916
Q5806	Mecca	City						=
Q23482	Marseille	City						=
Q42053	Isfahan	City						=
Q1113311	Peshawar	City						=
Q11708	Southeast Asia	Place		Southeast Asian|Southeast Asians				=
Q41563	Julia Gillard	Person	Julia Eileen Gillard|Prime Minister Gillard					=	Prime Minister@Q408@2010-06-24@2013-06-27;Deputy Prime Minister@Q408@2007-12-03@2010-06-24;Minister for Education@Q408@2007-12-03@2010-06-28;Minister for Employment and Workplace Relations@Q408@2007-12-03@2010-06-28
Q41914	Manmohan Singh	Person	Prime Minister Singh					=	Prime Minister@Q668@2004-05-22@2014-05-26;Minister of Culture@Q668@2009-05-23@2011-01-19;Minister of External Affairs@Q668@2005-12-06@2006-10-24
Q57446	Pranab Mukherjee	Person	Pranab Kumar Mukherjee|President Mukherjee					=	President@Q668@2012-07-25@2017-07-25;Minister of Finance@Q668@2009-01-24@2012-06-26;Minister of External Affairs@Q668@2006-10-24@2009-05-22;Minister of Defence@Q668@2004-05-22@2006-10-26
Q57641	Viktor Orbán	Person	Viktor Mihaly Orban|Orban Viktor|Viktor Orban|Orbán Viktor|Viktor Mihály Orbán|Prime Minister Orbán|Prime Minister Orban|Orban|Orbán					=	Prime Minister@Q28@2010-05-29@;Prime Minister of Hungary@Q28@2010-05-29@;Prime Minister@Q28@1998-07-08@2002-05-27
Q150851	Colin Powell	Person	Colin Luther Powell|Colin L. Powell|Secretary Powell					=	Secretary of State@Q30@2001-01-20@2005-01-26
Q36074	Queensland	AdministrativeArea						=
Q5826	Xi'an	City
Q10690	Cardiff	City						=
Q38807	Suva	City			Q712			=
Q170115	Srinagar	City						=
Q7416	Margaret Thatcher	Person	Baroness Thatcher|Lady Thatcher|Maggie Thatcher|Margaret Hilda Thatcher|Baroness Margaret Thatcher|Thatcher					=
Q9916	Dwight D. Eisenhower	Person	Dwight David Eisenhower|David Dwight Eisenhower|D. Eisenhower|Dwight Eisenhower|Eisenhower|President Eisenhower					=	President of the United States@Q30@1953-01-20@1961-01-20
Q22316	John Kerry	Person	John F. Kerry|John Forbes Kerry|Secretary Kerry|Kerry					=	Secretary of State@Q30@2013-02-01@2017-01-20;United States senator@Q30@1999-01-03@2013-02-01
Q23505	George H. W. Bush	Person	George Bush|George H.W. Bush|President Bush|Vice President Bush|George Herbert Walker Bush					=	President of the United States@Q30@1989-01-20@1993-01-20;Vice President of the United States@Q30@1981-01-20@1989-01-20
Q37181	Luiz Inácio Lula da Silva	Person	Luiz Inacio Lula da Silva|Luiz Inacio Da Silva|Lula Da Silva|President da Silva					=	President@Q155@2003-01-01@2011-01-01
Q39259	Recep Tayyip Erdoğan	Person	Recep Tayyip Erdogan|Tayyip Erdogan|Tayyip Erdoğan|Recep Erdogan|President Erdoğan|President Erdogan|Prime Minister Erdoğan|Prime Minister Erdogan|Erdogan|Erdoğan					=	President@Q43@2014-08-28@;President of Turkey@Q43@2014-08-28@;Prime Minister@Q43@2011-07-06@2014-08-29;Prime Minister@Q43@2007-08-29@2011-07-06
Q56226	Kim Jong-un	Person	Kim Jong Un|Kim Jong-Un|Kim Jong Eun|Kim Jong un|Supreme Leader Kim|Chairman Kim					=	Supreme Leader@Q423@2011-12-17@
Q138048	Park Geun-hye	Person	Park Geun hye|Park Geun-Hye|Park Geun Hye|President Park					=	President@Q884@2013-02-25@2017-03-10
Q3604	Djibouti	City			Q977
Q3915	Antananarivo	City			Q1019
Q24826	Liverpool	City						=
Q320	Michelle Bachelet	Person	Verónica Michelle Bachelet Jeria|Veronica Michelle Bachelet Jeria|President Bachelet					=	President@Q298@2014-03-11@2018-03-11;President@Q298@2006-03-11@2010-03-11;Minister of National Defence@Q298@2002-01-07@2004-09-29;Minister of Health@Q298@2000-03-11@2002-01-07
Q2866	Alexander Lukashenko	Person	Alexander Grigoryevich Lukashenko|President Lukashenko|Lukashenko					=	President@Q184@1994-07-20@
Q9640	Lyndon B. Johnson	Person	L. B. Johnson|Lyndon Johnson|Lyndon Baines Johnson|President Johnson					=	President of the United States@Q30@1963-11-22@1969-01-20
Q10390	John McCain	Person	John Sidney McCain III|John Sidney McCain|McCain					=	United States senator@Q30@1999-01-03@2018-08-25
Q28591	David Petraeus	Person	David Howell Petraeus					=	Director of the CIA@Q30@2011-09-06@2012-11-09
Q40495	Pervez Musharraf	Person	President Musharraf|Prime Minister Musharraf|Musharraf					=	President@Q843@2001-06-20@2008-08-18;Prime Minister@Q843@1999-10-12@2002-11-21;Federal Minister of Defence@Q843@1999-10-12@2002-10-23;Chairman of the Joint Chiefs of Staff@Q843@1998-10-08@2001-10-07
Q40649	Cristina Fernández de Kirchner	Person	Cristina Fernandez de Kirchner|President de Kirchner					=	Vice President@Q414@2019-12-10@;Vice President of Argentina@Q414@2019-12-10@;President@Q414@2007-12-10@2015-12-09;First Lady@Q414@2003-05-25@2007-12-10
Q40722	Dilma Rousseff	Person	Dilma Vana Rousseff|President Rousseff					=	President@Q155@2011-01-01@2016-08-31
Q45785	Kim Dae-jung	Person	Kim Dae Jung|Kim Dae jung|Kim Dae-Jung|President Kim					=	President@Q884@1998-02-25@2003-02-24
Q155164	Imran Khan	Person	Imran Ahmad Khan|Imran Ahmad Khan Niazi|Imran Ahmed Khan Niazi|Imran Khan Niazi|Prime Minister Khan					=	Prime Minister@Q843@2018-08-18@2022-04-10;Federal Minister of the Interior@Q843@2018-08-18@2019-04-18
Q11220	United States Navy	GovernmentOrganization	U.S. Navy|US Navy			1775-10-13		=
Q3889	Maputo	City			Q1029
Q10686	Belfast	City						=
Q15174	Shenzhen	City
Q20934	Incheon	City						=
Q38234	Nagasaki	City						=
Q39450	Anchorage	City						Anchorage, Alaska
Q6294	Hillary Clinton	Person	Hillary Rodham Clinton|Hillary Diane Rodham Clinton|Hilary Clinton|Clinton, Hillary|First Lady Hillary Clinton|Hillary R. Clinton|Secretary Clinton					=	Secretary of State@Q30@2009-01-21@2013-02-01;First Lady@Q30@1993-01-20@2001-01-20;United States senator@Q30@2001-01-03@2009-01-21
Q11753	Heinz Fischer	Person	President Fischer					=	President@Q40@2004-07-08@2016-07-08;President of the National Council@Q40@1990-11-05@2002-12-20;Second President of the National Council@Q40@2002-12-20@2004-06-16
Q14345	Roh Moo-hyun	Person	Roh Mu-hyeon|Roh Moo Hyun|Roh Moo hyun|Roh Moo-Hyun|President Roh					=	President@Q884@2003-02-25@2008-02-24;Minister of Oceans and Fisheries@Q884@2000-08-07@2001-03-25
Q3070	San José	City			Q800
Q3703	Bamako	City			Q912
Q9365	Dushanbe	City			Q863
Q11746	Wuhan	City						=
Q308439	National Park Service	GovernmentOrganization				1916-08-25		=
Q7159	African Union	Organization	AU			1999-09-09		=
Q8908	Council of Europe	Organization				1949-05-05		=
Q3884	Amazon	Corporation	Amazon.com			1994-07-05		Amazon (company)
Q766445	Okinawa Prefecture	AdministrativeArea	Okinawa					=
Q3238	Tegucigalpa	City			Q783
Q3777	Ouagadougou	City			Q965
Q3787	Abuja	City			Q1033
Q3844	Brazzaville	City			Q971
Q123766	Charlottesville	City						Charlottesville, Virginia
Q18097	Korea	Place		Korean|Koreans				=
Q11613	Harry S. Truman	Person	H. S. Truman|H. Truman|Harry Truman|Harry S Truman|Truman|President Truman					=	President of the United States@Q30@1945-04-12@1953-01-20
Q18111	Li Keqiang	Person	Keqiang Li|Li Ke Qiang					=
Q1214	Wyoming	AdministrativeArea						=
Q1393	Delaware	AdministrativeArea						=
Q5705	Catalonia	AdministrativeArea		Catalan|Catalans				=
Q3274	Managua	City			Q811
Q3859	Kigali	City			Q1037
Q8016	Winston Churchill	Person	Winston, Sir Churchill|Winston Leonard Spencer Churchill|Winston Spencer Churchill|Sir Winston Churchill|Sir Winston Spencer Churchill|Churchill|Prime Minister Churchill					=	Prime Minister of the United Kingdom@Q145@1951-10-26@1955-04-05;Prime Minister of the United Kingdom@Q145@1940-05-10@1945-07-26
Q8023	Nelson Mandela	Person	Nelson Rolihlahla Mandela|Mandela|President Mandela					=	President of South Africa@Q258@1994-05-10@1999-06-14
Q23559	Benito Mussolini	Person	Benito Amilcare Andrea Mussolini|Benito Amilcare Mussolini|Benito Andrea Mussolini|Mussolini					=
Q57590	Mykola Azarov	Person	Prime Minister Azarov					=	Prime Minister@Q212@2010-03-11@2014-01-28;Prime Minister@Q212@2005-01-05@2005-01-24;Prime Minister@Q212@2004-12-07@2004-12-28;Minister of Finance@Q212@2006-08-04@2007-12-18
Q367825	King Salman	Person	Salman Al Saud|Prime Minister Salman					Salman of Saudi Arabia	King@Q851@2015-01-23@;Prime Minister@Q851@2015-01-23@;Prime Minister of Saudi Arabia@Q851@2015-01-23@;Crown Prince@Q851@2012-06-18@2015-01-23
Q11218	United States Marine Corps	GovernmentOrganization	U.S. Marine Corps|Marine Corps			1775-11-10		=
Q41550	Organisation for Economic Co-operation and Development	Organization	OECD			1961-09-30		OECD
Q169889	American Broadcasting Company	NewsMediaOrganization	ABC			1943-10-12		=
Q361	World War I	Event	First World War|WWI|World War One|Great War			1914-07-28	1918-11-11	=
Q362	World War II	Event	Second World War|WWII|World War Two			1939-09-01	1945-09-02	=
Q8663	Korean War	Event	Korean Conflict			1950-06-25	1953-07-27	=
Q8676	American Civil War	Event				1861-04-11	1865-05-10	=
Q36678	West Bank	AdministrativeArea						=
Q3739	Bissau	City			Q1007
Q34211	Yasser Arafat	Person	Yasir Arafat|Yaser Arafat|Arafat|Chairman Arafat|President Arafat					=	Chairman of the Palestine Liberation Organization@@1969-02-04@2004-11-11
Q57279	Traian Băsescu	Person	Traian Basescu|President Băsescu|President Basescu					=	President@Q218@2004-12-21@2014-12-21;Mayor of Bucharest@Q218@2000-06-26@2004-12-20;Minister of Transport and Infrastructure@Q218@1998-04-17@2000-06-26
Q294460	Mario Draghi	Person	Prime Minister Draghi					=	Prime Minister@Q38@2021-02-13@;Presidente del Consiglio dei Ministri@Q38@2021-02-13@;Prime Minister of Italy@Q38@2021-02-13@;Governor of the Banca d'Italia@Q38@2006-01-16@2011-10-31
Q789915	United States Department of State	GovernmentOrganization	State Department|US State Department|U.S. State Department|Department of State			1789-07-27		=
Q2763	Holocaust	Event				1941	1945	The Holocaust
Q25	Wales	AdministrativeArea		Welsh|Welshman				=
Q34800	Xinjiang	AdministrativeArea						=
Q9347	Malé	City			Q826
Q12585	Latin America	Place		Latin American|Latin Americans				=
Q8440	Hugo Chávez	Person	Hugo Chavez|Hugo Rafael Chávez Frías|Hugo Rafael Chavez Frias|President Chávez|President Chavez|Chavez|Chávez					=	President@Q717@1999-02-02@2013-03-05
Q19216	Ma Ying-jeou	Person	Ma Yingjiu|Ma Ying Jeou|President Ma					=	President@Q865@2008-05-20@2016-05-20;Chairperson of the Kuomintang@Q865@2009-10-17@2014-12-03;Chairperson of the Kuomintang@Q865@2005-08-19@2007-02-13;Mayor of Taipei@Q865@1998-12-25@2006-12-25
Q42852	Abdullah Gül	Person	Abdullah Gul|President Gul|President Gül|Prime Minister Gul|Prime Minister Gül					=	President@Q43@2007-08-28@2014-08-28;Prime Minister@Q43@2002-11-18@2003-03-14;Deputy Prime Minister@Q43@2003-03-28@2007-08-28;Minister of Foreign Affairs@Q43@2003-03-14@2007-08-28
Q43330	Mikheil Saakashvili	Person	Mikhail Saakashvili|President Saakashvili|Prime Minister Saakashvili					=	President@Q230@2008-01-20@2013-11-17;Prime Minister@Q230@2005-02-03@2005-02-17;Governor of Odessa Oblast@Q212@2015-05-30@2016-11-09;Minister of Justice@Q230@2000-10-12@2001-09-19
Q118725	Hafez al-Assad	Person	President Assad					=	President@Q858@1971-03-12@2000-06-10
Q1459658	Viktor Yanukovych	Person	Viktor Fedorovych Yanukovych|President Yanukovych|Prime Minister Yanukovych|Yanukovych					=	President@Q212@2010-02-25@2014-02-22;Prime Minister@Q212@2006-08-04@2007-12-18;Prime Minister@Q212@2004-12-28@2005-01-05;Prime Minister@Q212@2002-11-21@2004-12-07
Q11268	United States Congress	GovernmentOrganization	US Congress|U.S. Congress|Congress			1789-03-04		=
Q23548	National Aeronautics and Space Administration	GovernmentOrganization	NASA|Nasa			1958-07-19		NASA
Q7785	Commonwealth of Nations	Organization				1931-12-11		=
Q7825	World Trade Organization	Organization	WTO			1995-01-01		=
Q5043	Christianity	Thing				0050		=
Q2471	Sanaa	City			Q805			Sana'a
Q23564	Podgorica	City			Q236
Q27381	North Africa	Place		North African				=
Q946	Donald Tusk	Person	Donald Franciszek Tusk|Prime Minister Tusk					=	Prime Minister@Q36@2007-11-16@2014-09-22;Deputy Marshal of the Sejm@Q36@2001-10-19@2005-10-18;Deputy Marshal of the Senate@Q36@1997-10-20@2001-10-18
Q1047	Jawaharlal Nehru	Person	Chacha Nehru|Pandit Nehru
Q42410	Evo Morales	Person	Juan Evo Morales Aima|Juan Evo Morales Ayma|President Morales					=	President@Q750@2006-01-22@2019-11-10
Q43944	Hamid Karzai	Person	Hamid Abd al-Ahad Karzai|President Karzai|Karzai					=	President@Q889@2004-12-07@2014-09-29
Q57434	Václav Klaus	Person	Vaclav Klaus|President Klaus					=	President@Q213@2003-03-07@2013-03-07;Chair of the Chamber of Deputies@Q213@1998-07-17@2002-06-20
Q182397	Lars Løkke Rasmussen	Person	Prime Minister Rasmussen					=	Prime Minister@Q35@2015-06-28@2019-06-27;Prime Minister@Q35@2009-04-05@2011-10-03;Minister of Finance@Q35@2007-11-23@2009-04-07;Minister for Health@Q35@2001-11-27@2007-11-23
Q311440	António Guterres	Person	Antonio Guterres|Prime Minister Guterres|Guterres					=	Secretary-General of the United Nations@@2017-01-01@;Prime Minister@Q45@1995-10-28@2002-04-06
Q1223	Washington	AdministrativeArea	Washington State					Washington (state)
Q1384	New York	AdministrativeArea	New York State					New York (state)
Q17252	Tibet	AdministrativeArea		Tibetan|Tibetans				=
Q1519	Abu Dhabi	City			Q878
Q26590	Ciudad Juárez	City	Ciudad Juarez
Q36526	Port Moresby	City			Q691
Q755566	Salisbury	City						Salisbury, Maryland
Q27468	Eastern Europe	Place		Eastern European				=
Q29032	Miloš Zeman	Person	Milos Zeman|President Zeman|Prime Minister Zeman					=	President@Q213@2013-03-08@;Prime Minister@Q213@1998-07-17@2002-07-15
Q34448	Mahmoud Ahmadinejad	Person	President Ahmadinejad|Ahmadinejad					=	President@Q794@2005-08-03@2013-08-03;Minister of Petroleum@Q794@2011-05-16@2011-06-02;Minister of Intelligence@Q794@2009-07-26@2009-08-05;Mayor of Tehran@Q794@2003-05-20@2005-06-28
Q93181	Ehud Olmert	Person	Prime Minister Olmert					=	Prime Minister@Q801@2006-01-04@2009-03-31;Minister of Communications@Q801@2003-09-29@2005-01-10
Q125731	Ehud Barak	Person	Prime Minister Barak					=	Prime Minister@Q801@1999-07-06@2001-03-07;Deputy Prime Minister@Q801@2007-06-18@2013-03-18;Minister of Defence@Q801@2007-06-18@2013-03-18;Minister of Agriculture and Rural Development@Q801@2000-06-24@2001-03-07
Q233984	Tsai Ing-wen	Person	Ing-wen Tsai|Tsai Ing Wen|President Tsai					=	President@Q865@2016-05-20@;Vice Premier@Q865@2006-01-25@2007-05-21
Q296741	Enrique Peña Nieto	Person	Enrique Pena Nieto|President Nieto					=	President@Q96@2012-12-01@2018-12-01;Governor of the State of Mexico@Q96@2005-09-16@2011-09-16
Q17427	Chinese Communist Party	PoliticalParty	CCP|CPC			1921-07-30		Communist Party of China
Q29468	Republican Party	PoliticalParty	GOP	Republican|Republicans		1854-03-20		Republican Party (United States)
Q29552	Democratic Party	PoliticalParty		Democrat|Democrats		1828		Democratic Party (United States)
Q215616	PBS	NewsMediaOrganization				1969-11-03		=
Q9279	Bandar Seri Begawan	City			Q921
Q48195	Basra	City						=
Q49255	Tampa	City						Tampa, Florida
Q1058	Narendra Modi	Person	Narendra Damodardas Modi|Narendrabhai Damodardas Modi|Shri Narendra Modi|Prime Minister Modi|Modi					=	Prime Minister@Q668@2014-05-26@;Leader of the House in Lok Sabha@Q668@2019-05-23@;Chief Minister of Gujarat@Q668@2001-10-07@2014-05-22
Q10819	Mariano Rajoy	Person	Mariano Rajoy Brey|Prime Minister Rajoy					=	Prime Minister@Q29@2011-12-21@2018-06-02;Minister of the Presidency@Q29@2002-09-10@2003-09-04;Government Spokesperson@Q29@2002@2003;Minister of the Interior@Q29@2001-02-27@2002-07-10
Q35786	Petr Nečas	Person	Petr Necas|Prime Minister Nečas|Prime Minister Necas					=	Prime Minister@Q213@2010-06-28@2013-07-10;Minister of Defence@Q213@2012-12-21@2013-03-19;Deputy Prime Minister@Q213@2007-01-09@2009-05-08;Deputy Prime Minister@Q213@2006-09-04@2007-01-09
Q42939	Bronisław Komorowski	Person	Bronisław Maria Komorowski|President Komorowski					=	President@Q36@2010-08-06@2015-08-06;Minister of National Defence@Q36@2000@2001
Q44329	Bashar al-Assad	Person	Bashar al Assad|Al Assad|Assad Regime|Bashar Assad|President Assad|Assad					=	President@Q858@2000-07-17@
Q57655	Mohammed bin Rashid Al Maktoum	Person	President bin Rashid Al Maktoum|Prime Minister bin Rashid Al Maktoum					=	President@Q878@2022-05-13@2022-05-14;Vice President@Q878@2006-01-05@;Prime Minister@Q878@2006-02-11@;Vice President of the United Arab Emirates@Q878@2006-01-05@
Q58132	Nicolás Maduro	Person	Nicolás Maduro Moros|Nicolas Maduro|Nicolas Maduro Moros|President Maduro|Maduro					=	President@Q717@2013-03-05@;President of the Republic@Q717@2013-03-05@;President of Venezuela@Q717@2013-03-05@;Vice President@Q717@2012-10-13@2013-03-05
Q1932603	Miguel Díaz-Canel	Person	Miguel Díaz-Canel Bermúdez|Miguel Mario Díaz-Canel Bermúdez|Miguel Diaz-Canel|President Diaz-Canel|President Díaz-Canel|Prime Minister Diaz-Canel|Prime Minister Díaz-Canel					=	President@Q241@2018-04-19@;Prime Minister@Q241@2018-04-19@2019-12-21;President of Cuba@Q241@2018-04-19@;Vice-President@Q241@2013-02-24@2018-04-19
Q37230	Central Intelligence Agency	GovernmentOrganization	CIA|C.I.A.			1947-09-18		=
Q312	Apple	Corporation				1976-04-01		Apple Inc.
Q3929	Port Louis	City			Q1027
Q49233	Orlando	City						Orlando, Florida
Q1254	Kofi Annan	Person	Kofi A. Annan|Kofi Atta Annan|K. Annan|K Annan					=	Secretary-General of the United Nations@@1997-01-01@2006-12-31
Q5015	Mette Frederiksen	Person	Prime Minister Frederiksen					=	Prime Minister@Q35@2019-06-27@;Prime Minister of Denmark@Q35@2019-06-27@;Minister of Justice@Q35@2014-10-10@2015-06-28;Minister for Labour@Q35@2011-10-03@2014-10-10
Q3318231	Joko Widodo	Person	Ir. H. Joko Widodo|Ir. Joko Widodo|President Widodo					=	President@Q252@2014-10-20@;President of Indonesia@Q252@2014-10-20@;Governor of Special Capital Region of Jakarta@Q252@2012-10-15@2014-10-20;Mayor of Surakarta@Q252@2005-07-28@2012-10-01
Q9212	United States Army	GovernmentOrganization	U.S. Army|US Army			1775-06-14		=
Q11224	United States Coast Guard	GovernmentOrganization	U.S. Coast Guard			1790-08-04		=
Q11701	United States House of Representatives	GovernmentOrganization	U.S. House of Representatives|US House of Representatives|House of Representatives|U.S. House			1789-04-01		=
Q10225	Indian National Congress	PoliticalParty						=
Q16955	Tsinghua University	EducationalOrganization				1911		=
Q9684	The New York Times	NewsMediaOrganization	New York Times					=
Q95	Google	Corporation				1998		=
Q248	Intel	Corporation				1968		=
Q2283	Microsoft	Corporation				1975		=
Q81965	General Motors	Corporation	GM			1908		=
Q4478	Punjab	AdministrativeArea						Punjab, Pakistan
Q7525	Sevastopol	City						=
Q1253	Ban Ki-moon	Person	Ban Kimoon|Ban Ki Moon|Ban Ki moon|Ban Ki-Moon					=	Secretary-General of the United Nations@@2007-01-01@2017-01-01;Minister of Foreign Affairs@Q884@2004-01-17@2006-11-10
Q13133	Michelle Obama	Person	First Lady Michelle Obama|Michelle LaVaughn Obama|Michelle LaVaughn Robinson Obama					=	First Lady@Q30@2009-01-20@2017-01-20
Q47904	Mario Monti	Person	Prime Minister Monti					=	Prime Minister@Q38@2011-11-16@2013-04-28;Minister of Foreign Affairs@Q38@2013-03-26@2013-04-28;Minister of Economy and Finance@Q38@2011-11-16@2012-07-11;Senator for life@Q38@2011-11-09@
Q57467	János Áder	Person	Janos Ader|Áder János|President Áder|President Ader					=	President@Q28@2017-05-10@2022-05-09;President@Q28@2012-05-10@2017-05-09;Speaker of the National Assembly@Q28@1998-06-18@2002-05-15
Q134068	Nawaz Sharif	Person	Mian Muhammad Nawaz Sharif|Muhammad Nawaz Sharif|Mian Nawaz Sharif|Prime Minister Sharif					=	Prime Minister@Q843@2013-06-05@2017-07-28;Federal Minister of Defence@Q843@2013-06-07@2013-11-27
Q3881	Lusaka	City			Q953
Q36168	Bridgetown	City			Q244
Q11153	John Roberts	Person	John Glover Roberts, Jr.|John Glover Roberts					=	Chief Justice@Q30@2005-09-29@
Q355	Facebook	Corporation				2004-02-04		Facebook
Q483551	Walmart	Corporation	Wal-Mart			1962-07-02		=
Q3733	Conakry	City			Q1006
Q3792	Lomé	City			Q945
Q3825	Libreville	City			Q1000
Q4496	Mitt Romney	Person	Willard Mitt Romney|Romney					=	Governor of Massachusetts@Q30@2003-01-02@2007-01-04;United States senator@Q30@2019-01-03@
Q52920	Fredrik Reinfeldt	Person	Prime Minister Reinfeldt					=	Prime Minister@Q34@2006-10-06@2014-10-03
Q57661	Jean-Claude Juncker	Person	Jean Claude Juncker|Prime Minister Juncker|Juncker					=	Prime Minister@Q32@1995-01-20@2013-12-04;Deputy@Q32@1999-07-13@2009-07-23
Q1059948	Khalifa bin Zayed Al Nahyan	Person	President bin Zayed Al Nahyan					=	President@Q878@2004-11-03@2022-05-13;Emir of Abu Dhabi@Q878@2004-11-02@2022-05-13
Q42620	Palestinian National Authority	GovernmentOrganization	Palestinian Authority			1994	2013-01-05	=
Q180573	South Vietnam	Country		South Vietnamese				=
Q3854	Bujumbura	City			Q967
Q48278	Medellín	City	Medellin
Q164380	Bethlehem	City						Bethlehem, Pennsylvania
Q1220	Giorgio Napolitano	Person	President Napolitano					=	President@Q38@2006-05-15@2015-01-14;Senator for life@Q38@2005-09-23@
Q7711	Jean-Marc Ayrault	Person	Jean Marc Ayrault|Prime Minister Ayrault					=	Prime Minister@Q142@2012-05-15@2014-03-31;Minister of Foreign Affairs@Q142@2016-12-06@2017-05-15
Q10707	Robert Mugabe	Person	Robert Gabriel Mugabe|President Mugabe|Mugabe					=	President@Q954@1987-12-31@2017-11-21
Q15048	Elio Di Rupo	Person	Prime Minister Rupo					=	Prime Minister@Q31@2011-12-06@2014-10-11;Minister-President of Wallonia@Q31@2019-09-13@;Minister-President of Wallonia@Q31@2005-10-06@2007-07-20;Minister-President of Wallonia@Q31@1999-07-15@2000-04-04
Q34105	Hosni Mubarak	Person	Hosny Mubarak|Husni Mubarak|President Mubarak|Mubarak					=	President@Q79@1981-10-14@2011-02-11
Q57276	Michael D. Higgins	Person	Michael Daniel Higgins|Michael Higgins|President Higgins					=	President@Q27@2011-11-11@;Representative of the Parliamentary Assembly of the Council of Europe@@2001-01-22@2003-01-27
Q57303	Karolos Papoulias	Person	President Papoulias					=	President@Q41@2005-03-21@2015-03-13
Q57336	Ali Khamenei	Person	Supreme Leader Khamenei|Khamenei					=	Supreme Leader@Q794@1989-06-04@
Q57692	Victor Ponta	Person	Prime Minister Ponta					=	Prime Minister@Q218@2012-05-07@2015-11-04;Minister of Health@Q218@2012-10-02@2012-11-08;Minister of Relations with the Parliament@Q218@2008-12-22@2009-10-01
Q57806	Antonis Samaras	Person	Prime Minister Samaras					=	Prime Minister@Q41@2012-06-20@2015-01-26;Minister of Culture@Q41@2009-01-08@2009-10-06
Q58077	Petro Poroshenko	Person	Petro Oleksiyovych Poroshenko|President Poroshenko|Poroshenko					=	President@Q212@2014-06-07@2019-05-20;Secretary of the National Security and Defense Council@Q212@2005-02-08@2005-09-08;Minister of Foreign Affairs@Q212@2009-10-09@2010-03-11;People's Deputy of Ukraine@Q212@1998-05-12@
Q122465	Yoshihide Suga	Person	Suga Yoshihide|Prime Minister Suga					=	Prime Minister@Q17@2020-09-16@2021-10-04;Chief Cabinet Secretary@Q17@2012-12-26@2020-09-16;Minister for Internal Affairs and Communications@Q17@2006-09-26@2007-08-27
Q184650	Donald Rumsfeld	Person	Donald Henry Rumsfeld|Donald H. Rumsfeld|Secretary Rumsfeld|Rumsfeld					=	Secretary of Defense@Q30@2001-01-20@2006-12-18
Q765165	Leonid Brezhnev	Person	Leonid Ilyich Brezhnev|Brezhnev|General Secretary Brezhnev						General Secretary of the Communist Party@Q15180@1964-10-14@1982-11-10
Q927550	Malcolm Turnbull	Person	Malcolm Bligh Turnbull|Prime Minister Turnbull					=	Prime Minister@Q408@2015-09-15@2018-08-24;Minister for Broadband, Communications and the Digital Economy@Q408@2013-09-18@2015-09-14
Q3099714	Justin Trudeau	Person	Justin Pierre James Trudeau|Prime Minister Trudeau|Trudeau					=	Prime Minister@Q16@2015-11-04@;Prime Minister of Canada@Q16@2015-11-04@;Minister of Intergovernmental Affairs@Q16@2015-11-04@2018-07-18
Q10230	Bharatiya Janata Party	PoliticalParty	BJP					=
Q10658	Scottish National Party	PoliticalParty	SNP					=
Q31113	Kuomintang	PoliticalParty						=
Q79854	Communist Party of the Soviet Union	PoliticalParty						=
Q83162	African National Congress	PoliticalParty	ANC					=
Q138345	Liberal Party of Canada	PoliticalParty						=
Q7184	North Atlantic Treaty Organization	Organization	NATO|Nato			1949-04-04		NATO
Q7809	UNESCO	Organization	Unesco			1945-11-16		=
Q7817	World Health Organization	Organization	WHO			1948-04-07		=
Q8475	Interpol	Organization				1923-09-07		=
Q168756	University of California, Berkeley	EducationalOrganization				1868-03-23		=
Q13973	MSNBC	NewsMediaOrganization						=
Q40469	Associated Press	NewsMediaOrganization	AP					=
Q48340	CNN	NewsMediaOrganization						=
Q37156	IBM	Corporation						=
Q193326	Goldman Sachs	Corporation						=
Q8740	Vietnam War	Event				1959	1975-04-30	=
Q35637	Nobel Peace Prize	Thing				1901-12-10		=
Q3688	Nouakchott	City			Q1025
Q3882	Manama	City			Q398
Q9326	Vientiane	City			Q819
Q1149	Indira Gandhi	Person	Indira Priyadarshini Gandhi
Q4631	Mohamed Morsi	Person	Mohammad Morsi|Mohammed Morsi|President Morsi|Morsi					=	President@Q79@2012-06-30@2013-07-03
Q57380	Goodluck Jonathan	Person	Goodluck Ebele Azikiwe Jonathan|Goodluck Ebele Jonathan|Goodluck E. Jonathan|President Jonathan					=	President@Q1033@2010-05-05@2015-05-29;Vice President@Q1033@2007-05-29@2010-05-05;Minister of Power@Q1033@2010-02-09@2011-07;Governor of Bayelsa State@Q1033@2005-12-09@2007-05-29
Q57383	Girma Wolde-Giorgis	Person	Girma Woldegiorgis|President Wolde-Giorgis					=	President@Q115@2001-10-08@2013-10-07
Q57405	Susilo Bambang Yudhoyono	Person	President Yudhoyono					=	President@Q252@2004-10-20@2014-10-20
Q296771	Saad Hariri	Person	Saad el-Deen Rafiq al-Hariri|Sa'd al-Din Rafic al-Hariri|Sa'ad el- Hariri|Saad R. Hariri|Prime Minister Hariri					=	Prime Minister@Q822@2016-12-18@2019-10-29;Prime Minister@Q822@2009-11-09@2011-06-13
Q432	Islam	Thing						=
Q172640	North Vietnam	Country		North Vietnamese		1945-09-02	1976-07-02	=
Q1848	San Marino	City			Q238
Q3674	Niamey	City			Q1032
Q3826	Muscat	City			Q842
Q37400	Naypyidaw	City			Q836
Q131694	Aden	City						=
Q1464	Benigno Aquino III	Person	Noynoy Aquino|Benigno Aquino|Benigno Simeon Cojuangco Aquino|President Aquino					=	President@Q928@2010-06-30@2016-06-30;Secretary of the Interior and Local Government@Q928@2010-06-30@2010-07-09
Q34453	Boris Yeltsin	Person	Yeltsin|President Yeltsin						President of Russia@Q159@1991-07-10@1999-12-31
Q57464	Abdullah II of Jordan	Person						=	King@Q810@1999-02-07@
Q181383	Mahathir Mohamad	Person	Mahathir bin Mohamad|Prime Minister Mohamad					=	Prime Minister@Q833@2018-05-10@2020-03-01;Prime Minister@Q833@1981-07-16@2003-10-31;Minister of Finance@Q833@2001-06-05@2003-11-02
Q16952	Peking University	EducationalOrganization				1898		=
Q959	Vladivostok	City
Q3751	Praia	City			Q1011
Q3919	Gaborone	City			Q963
Q30487	Mikhail Gorbachev	Person	Mikhail Sergeyevich Gorbachev|Mikhail Sergeevich Gorbachev|Gorbachev|President Gorbachev|General Secretary Gorbachev						President of the Soviet Union@Q15180@1990-03-15@1991-12-25;General Secretary of the Communist Party@Q15180@1985-03-11@1991-08-24
Q35314	Nikita Khrushchev	Person	Nikita Sergeyevich Khrushchev|Khrushchev|Premier Khrushchev						First Secretary of the Communist Party@Q15180@1953-09-14@1964-10-14;Premier of the Soviet Union@Q15180@1958-03-27@1964-10-14
Q36740	Aung San Suu Kyi	Person	Miss Suu Kyi|Ms. Suu Kyi						Minister of the President's Office@Q836@2016-03-30@;State Counsellor of Myanmar@Q836@2016-04-06@
Q41117	Kim Il-sung	Person	President Kim Il-sung|Kim Il Sung						Premier of North Korea@Q423@1948-09-09@1972-12-28;President of North Korea@Q423@1972-12-28@1994-07-08
Q57600	Nguyen Tan Dung	Person	Nguyễn Tấn Dũng|Prime Minister Nguyen					Nguyễn Tấn Dũng	Prime Minister@Q881@2006-06-27@2016-04-07;Deputy Prime Minister@Q881@1997-09-29@2006-06-27
Q57638	Jyrki Katainen	Person	Jyrki Tapani Katainen|Prime Minister Katainen					=	Prime Minister@Q33@2011-06-22@2014-06-24;Deputy Prime Minister@Q33@2007-04-19@2011-06-22;Minister of Finance@Q33@2007-04-19@2011-06-22
Q57652	Helle Thorning-Schmidt	Person	Prime Minister Thorning-Schmidt					=	Prime Minister@Q35@2011-10-03@2015-06-27
Q66107	Henry Kissinger	Person	Henry A. Kissinger|Heinz Alfred Kissinger|Heinz Kissinger|Henry Alfred Kissinger|Kissinger|Secretary Kissinger						Secretary of State@Q30@1973-09-22@1977-01-20;National Security Advisor@Q30@1969-01-20@1975-11-03
Q3052772	Emmanuel Macron	Person	Emmanuel Jean-Michel Frédéric Macron|President Macron|Macron					=	President@Q142@2017-05-14@;Minister of Economy, Industry and Digital@Q142@2014-08-26@2016-08-30
Q10859	Spanish Civil War	Event	Spanish civil war			1936-07-18	1939-04-01	=
Q3659	N'Djamena	City			Q657
Q3808	Yaoundé	City			Q1009
Q4412	West Africa	Place		West African
Q567	Angela Merkel	Person	A. Merkel|Chancellor Merkel|Angela Dorothea Merkel|Merkel, Angela|Merkel, Angela Dorothea|Bundeskanzler Angela Merkel|Merkel						Chancellor of Germany@Q183@2005-11-22@2021-12-08
Q2518	Helmut Kohl	Person	Helmut Josef Michael Kohl|Bundeskanzler Helmut Kohl|Bundeskanzler Kohl|Chancellor Helmut Kohl|Chancellor Kohl|Kanzler Helmut Kohl						Chancellor of Germany@Q183@1982-10-01@1998-10-27
Q8007	Franklin Delano Roosevelt	Person	Franklin D. Roosevelt|F. D. Roosevelt|Franklin Roosevelt|President Roosevelt					Franklin D. Roosevelt	President of the United States@Q30@1933-03-04@1945-04-12
Q9696	John F. Kennedy	Person	John Kennedy|John Fitzgerald Kennedy|J. F. Kennedy|Jack Kennedy|JF Kennedy|President Kennedy					=	President of the United States@Q30@1961-01-20@1963-11-22
Q21001	Moon Jae-in	Person	Moon Jae In|Moon Jae in|Moon Jae-In|President Moon					=	President@Q884@2017-05-10@2022-05-09
Q57431	Tomislav Nikolić	Person	Tomislav Nikolic|President Nikolic|President Nikolić					=	President@Q403@2012-05-31@2017-05-31;President of the National Assembly@Q403@2007-05-08@2007-05-13
Q57675	Najib Razak	Person	Datuk Najib Tun Razak|Prime Minister Razak					=	Prime Minister@Q833@2009-04-03@2018-05-10;Deputy Prime Minister@Q833@2008-01-07@2009-04-03;Minister of Finance@Q833@2008-09-23@2018-05-09;Minister of Defence@Q833@1999-12-15@2008-03-18
Q155004	Philippe of Belgium	Person						=	King@Q31@2013-07-21@;Senator by Right@Q31@1994@2013
Q35525	White House	GovernmentOrganization				1792-10-13
Q7172	Arab League	Organization				1945-03-22
Q37470	United Nations Security Council	Organization	Security Council|UN Security Council|U.N. Security Council|UNSC			1945-10-24
Q66	Boeing	Corporation				1916		=
Q7240	Lockheed Martin	Corporation				1995		=
Q37643	Gulf War	Event	Persian Gulf War|First Gulf War					=
Q545449	Iraq War	Event						=
Q9310	Dili	City			Q574
Q21195	Scandinavia	Place		Scandinavian|Scandinavians				=
Q2530	Gerhard Schröder	Person	Gerhard Fritz Kurt Schröder|Gerhard Schroder|Bundeskanzler Gerhard Schroder|Bundeskanzler Schroder|Chancellor Gerhard Schroder|Chancellor Schroder|Chancellor Schröder|Chancellor Schroeder						Chancellor of Germany@Q183@1998-10-27@2005-11-22
Q19673	Al Gore	Person	Albert Gore|Albert Arnold Gore|Albert Arnold Gore, Jr.|Albert Gore Jr.|Albert Arnold Gore Jr.|Vice President Gore					=	Vice President of the United States@Q30@1993-01-20@2001-01-20
Q34060	Yitzhak Rabin	Person	Itzhak Rabin|Prime Minister Rabin						Prime Minister of Israel@Q801@1992-07-13@1995-11-04;Prime Minister of Israel@Q801@1974-06-03@1977-06-20
Q57291	Mwai Kibaki	Person	President Kibaki					=	President@Q114@2002-12-30@2013-04-09
Q57407	Truong Tan Sang	Person	Trương Tấn Sang|President Truong					Trương Tấn Sang	President@Q881@2011-07-25@2016-07-25
Q127998	Mahmoud Abbas	Person	President Abbas						President of the Palestinian Authority@@2005-01-15@
Q212979	Robert Gates	Person	Robert Michael Gates|Robert M. Gates|Secretary Gates					=	Secretary of Defense@Q30@2006-12-18@2011-07-01
Q648666	United States Department of the Treasury	GovernmentOrganization	Treasury Department|Department of the Treasury|U.S. Treasury			1789-09-02		=
Q1473	Davao City	City
Q1844	Vaduz	City			Q347
Q1863	Andorra la Vella	City			Q228
Q9161	Josip Broz Tito	Person	Josip Brotz Tito
Q57373	Asif Ali Zardari	Person	Asif Zardari|President Zardari					=	President@Q843@2008-09-09@2013-09-09
Q222031	Aleksandar Vučić	Person	Aleksandar Vucic|President Vucic|President Vučić|Prime Minister Vucic|Prime Minister Vučić					=	President@Q403@2017-05-31@;Prime Minister@Q403@2014-04-27@2017-05-30;Deputy Prime Minister@Q403@2012-07-27@2014-04-27;Minister of Defence@Q403@2012-07-27@2013-09-02
Q264766	Theresa May	Person	PM Theresa Mary May|PM Theresa May|PM May|Theresa Mary May|Prime Minister May					=	Prime Minister@Q145@2016-07-13@2019-07-24;Secretary of State for the Home Department@Q145@2010-05-12@2016-07-13;Minister for Women and Equalities@Q145@2010-05-12@2012-09-04
Q318508	Andrés Manuel López Obrador	Person	Lopez Obrador|Andres Manuel Lopez Obrador|López Obrador|President Obrador					=	President@Q96@2018-12-01@;President of Mexico@Q96@2018-12-01@;Head of Mexico City government@Q96@2000-12-05@2005
Q2642828	Alberto Fernández	Person	Alberto Fernandez|President Fernandez|President Fernández					=	President@Q414@2019-12-10@;President of Argentina@Q414@2019-12-10@;Chief of the Cabinet of Ministers@Q414@2003-05-25@2008-07-23;legislator of the City of Buenos Aires@Q414@2000@2003
Q3956186	Sergio Mattarella	Person	President Mattarella					=	President@Q38@2015-02-03@;Minister of Defence@Q38@2000-04-26@2001-06-11;Minister of Defence@Q38@1999-12-22@2000-04-26
Q7436908	Scott Morrison	Person	Scott John Morrison|Prime Minister Morrison					=	Prime Minister@Q408@2018-08-24@2022-05-23;Treasurer@Q408@2015-09-21@2018-08-24;Minister for Social Services@Q408@2014-12-23@2015-09-21;Minister for Immigration and Border Protection@Q408@2013-09-18@2014-12-23
Q16986436	Sanna Marin	Person	Sanna Mirella Marin|Prime Minister Marin					=	Prime Minister@Q33@2019-12-10@;Prime Minister of Finland@Q33@2019-12-10@;Minister of Transport and Communications@Q33@2019-06-06@2019-12-10
Q26258815	Ana Brnabić	Person	Ana Brnabic|Prime Minister Brnabić|Prime Minister Brnabic					=	Prime Minister@Q403@2017-06-29@;Prime Minister of Serbia@Q403@2017-06-29@
Q2907	Sucre	City			Q750
Q3726	Banjul	City			Q1005
Q43070	Donetsk	City						=
Q607	Michael Bloomberg	Person	Michael Rubens Bloomberg|Bloomberg, Mike|Michael R. Bloomberg|Bloomberg, Michael|Mike Bloomberg
Q57673	Nouri al-Maliki	Person	Nuri al Maliki|Nouri al Maliki|Nuri Al-maliki|Pm Maliki|Prime Minister Maliki					=	Prime Minister@Q796@2007-05-20@2014-09-08;Minister of Defence@Q796@2010-12-21@2011-08-17;Minister of Interior@Q796@2010-12-21@2014-09-08;Minister of Interior@Q796@2006-05-20@2006-06-08
Q66096	United States Senate	GovernmentOrganization	US Senate|U.S. Senate|Senate			1789		=
Q40970	International Olympic Committee	Organization	IOC			1894-06-23
Q23427	South Ossetia	AdministrativeArea
Q39760	Gaza Strip	AdministrativeArea	Gaza
Q3818	Malabo	City			Q983
Q3932	São Tomé	City			Q1039
Q40816	Benghazi	City
Q3606816	Jacinda Ardern	Person	Jacinda Kate Laurell Ardern|Prime Minister Ardern					=	Prime Minister@Q664@2017-10-26@;Prime Minister of New Zealand@Q664@2017-10-26@;Minister of National Security and Intelligence@Q664@2017-10-26@;Minister for National Security and Intelligence@Q664@2017-10-26@
Q11223	United States Air Force	GovernmentOrganization	U.S. Air Force|US Air Force			1947		=
Q215519	Democratic Unionist Party	PoliticalParty	DUP					=
Q34490	al-Qaeda	Organization	Al-Qaeda|al Qaeda|Al Qaeda|al-Qaida|Al-Qaida					Al-Qaeda
Q41053	Hezbollah	Organization	Hizbollah|Hizbullah					=
Q186068	Fox News	NewsMediaOrganization	Fox News Channel					=
Q671510	NPR	NewsMediaOrganization	National Public Radio					=
Q192314	JPMorgan Chase	Corporation	J.P. Morgan					=
Q6534	French Revolution	Event				1789-05-05		=
Q48249	Falklands War	Event						=
Q49077	Six-Day War	Event						=
Q49100	Yom Kippur War	Event						=
Q179975	Chinese Civil War	Event						=
Q181533	Bosnian War	Event						=
Q1947	Juba	City			Q958
Q3901	Moroni	City			Q970
Q47492	Gaza City	City
Q58833335	Juan Guaidó	Person	Juan Gerardo Guaidó Márquez|Juan Guaido|Juan Guaidó Márquez|Guaido|Guaidó					=	President of the National Assembly@Q717@2019-01-05@2020-01-05
Q3642	Asmara	City			Q986
Q37806	Port Vila	City			Q686
Q239411	Ivanka Trump	Person	Ivana Marie Trump					=	Senior Advisor to the President@Q30@2017-03-29@2021-01-20
Q457786	Rodrigo Duterte	Person	Rodrigo Roa Duterte|President Duterte|Duterte					=	President@Q928@2016-06-30@2022-06-30;President of the Philippines@Q928@2016-06-30@
Q10304982	Jair Bolsonaro	Person	Jair Messias Bolsonaro|President Bolsonaro|Bolsonaro					=	President@Q155@2019-01-01@;President of Brazil@Q155@2019-01-01@;Presidente do Brasil@Q155@2019-01-01@;President of Brazil@Q155@@
Q11007	House of Lords	GovernmentOrganization				1801-01-22		=
Q38799	Hamas	Organization						=
Q253414	FIFA	Organization				1904-05-21
Q907112	Transnistria	AdministrativeArea
Q5869	Lhasa	City
Q43595	Cotonou	City			Q962
Q158119	Ramallah	City						=
Q212648	Rudy Giuliani	Person	Rudolph Giuliani|Rudolph William Louis Giuliani|Giuliani
Q36260	Apia	City			Q683
Q166	Black Sea	Place
Q545	Baltic Sea	Place
Q37660	South China Sea	Place
Q359480	Fumio Kishida	Person	KISHIDA Fumio|Prime Minister Kishida					=	Prime Minister@Q17@2021-10-04@;Prime Minister of Japan@Q17@2021-10-04@;Minister of Defence@Q17@2017-07-28@2017-08-03;Minister for Foreign Affairs@Q17@2012-12-26@2017-08-03
Q5947347	Ebrahim Raisi	Person	President Raisi					=	President@Q794@2021-08-03@;President of Iran@Q794@2021-08-03@;Attorney-General@Q794@2014-08-23@2016-04-01;Honorable President of Islamic Republic of Iran@Q794@2021-08-03@
Q11209	United States Department of Defense	GovernmentOrganization	Defense Department|Department of Defense|Pentagon			1949-08-10		=
Q9624	Liberal Democrats	PoliticalParty	Lib Dems					Liberal Democrats (UK)
Q9626	Conservative Party	PoliticalParty	Tories|Tory Party					Conservative Party (UK)
Q9630	Labour Party	PoliticalParty	Labour					Labour Party (UK)
Q558334	Libertarian Party	PoliticalParty						Libertarian Party (United States)
Q7768	Association of Southeast Asian Nations	Organization	ASEAN			1967-08-08		=
Q861764	CBS News	NewsMediaOrganization						=
Q3832	Bangui	City			Q929
Q3876	Lilongwe	City			Q1020
Q16959	Ürümqi	City	Urumqi
Q110456	Kim Yong-nam	Person	Kim Yong Nam|Kim Yong nam|Kim Yong-Nam					=	President of the Presidium of the Supreme People's Assembly@Q423@1998-09-05@2019-04-11
Q201795	Ben Bernanke	Person	Benjamin Shalom Bernanke|Ben Shalom Bernanke					=	Chair of the Federal Reserve@Q30@2006-02-01@2014-02-03;Chair of the Council of Economic Advisers@Q30@2005-06-21@2006-01-31
Q11201	Supreme Court of the United States	GovernmentOrganization	U.S. Supreme Court|US Supreme Court|Supreme Court			1789		=
Q3909	Maseru	City			Q1013
Q41474	Kingstown	City			Q757
Q41699	Castries	City			Q760
Q27611	Central America	Place		Central American|Central Americans
Q172388	Ashraf Ghani	Person	President Ghani					=	President@Q889@2014-09-29@2021-08-15;Minister of Finance@Q889@2002-06-02@2004-12-14
Q174438	Madeleine Albright	Person	Madeleine Jana Korbel Albright|Madeleine K. Albright|Madeleine Korbel Albright|Secretary Albright					=	Secretary of State@Q30@1997-01-23@2001-01-20
Q193635	Alan Greenspan	Person						=	Chair of the Federal Reserve@Q30@1987-08-11@2006-01-31
Q11231	United States Department of Homeland Security	GovernmentOrganization	Department of Homeland Security|Homeland Security Department|DHS			2002-11-25		=
Q458	European Union	Organization	EU|E.U.			1965-04-08
Q81299	Organization for Security and Co-operation in Europe	Organization	OSCE			1975
Q123759	Organization of American States	Organization	OAS			1948
Q219508	Citigroup	Corporation				1812		=
Q38834	Nuku'alofa	City			Q678
Q23406	Red Sea	Place
Q34675	Persian Gulf	Place
Q8901	European Central Bank	GovernmentOrganization	ECB			1998-06-01
Q27231	East Asia	Place		East Asian
Q24313	Mike Pence	Person	Michael Richard Pence|Michael Pence|Michael R. Pence|Vice President Pence					=	Vice President of the United States@Q30@2017-01-20@2021-01-20;Governor of Indiana@Q30@2013-01-14@2017-01-09
Q307871	Abdel Fattah el-Sisi	Person	Abdel Fattah el Sisi|Abdel Fattah Al-sisi|Abdul Fattah Al-sisi|El Sisi|President Sisi					=	President@Q79@2014-06-08@;Minister of Defence@Q79@2012-08-12@2014-03-26
Q432473	Melania Trump	Person	Melania Knauss-Trump					=	First Lady@Q30@2017-01-20@2021-01-20
Q20055561	Rishi Sunak	Person						=	Chancellor of the Exchequer@Q145@2020-02-13@2022-07-05;Chief Secretary to the Treasury@Q145@2019-07-24@2020-02-13
Q11010	Parliament of the United Kingdom	GovernmentOrganization	British Parliament|UK Parliament
Q34216	Mossad	GovernmentOrganization				1949-12-13
Q27275	Central Asia	Place		Central Asian
Q361567	Muhammadu Buhari	Person	President Buhari					=	President@Q1033@2015-05-29@;President of Nigeria@Q1033@2015-05-29@;Minister of Petroleum Resources@Q1033@2015-11-11@
Q1553390	United States Department of Justice	GovernmentOrganization	Justice Department|Department of Justice|DOJ			1870-07-01		=
Q3904	Mbabane	City			Q1050
Q12927	Marine Le Pen	Person						=
Q58967	Israel Defense Forces	GovernmentOrganization	IDF					=
Q973587	Internal Revenue Service	GovernmentOrganization	IRS					=
Q7804	International Monetary Fund	Organization	IMF			1945-12-27
Q42418	Taliban	Organization	Taleban					=
Q47488	International Criminal Court	Organization	ICC			2002
Q25161472	Forbes	Periodical						=
Q53268	Toyota	Corporation				1937		=
Q9270	Thimphu	City			Q917
Q131301	Homs	City						=
Q170573	Qom	City						=
Q203966	Paul Ryan	Person	Paul Davis Ryan|Paul Davis Ryan, Jr					=	Speaker of the House of Representatives@Q30@2015-10-29@2019-01-03
Q47423	United Nations General Assembly	Organization	UN General Assembly|U.N. General Assembly|UNGA			1945
Q485207	Shanghai Cooperation Organisation	Organization	SCO			2001-06-14
Q45604	Kandahar	City						=
Q19217	Carrie Lam	Person	Lam Cheng Yuet-ngor|Carrie Lam Cheng Yuet-ngor					=	Secretary for Development@@2007-07-01@2012-06-30;Chief Executive@@2017-07-01@2022-06-30;Chief Secretary@@2012-07-01@2017-01-16
Q8683	Cold War	Event						=
Q49106	Second Intifada	Event						=
Q81545	2011 Libyan Civil War	Event						Libyan Civil War (2011)
Q3768	Yamoussoukro	City			Q1008
Q6454	Calais	City
Q12919	Majuro	City			Q709
Q134279	Luhansk	City						=
Q66065	Sahel	Place
Q183231	Bank of England	GovernmentOrganization				1694-07-27
Q501542	United States Department of Agriculture	GovernmentOrganization	Agriculture Department|Department of Agriculture|USDA			1862-05-15		=
Q3940	Victoria	City			Q1042
Q9427	Timbuktu	City
Q36262	Saint John's	City			Q781
Q156732	Kherson	City						=
Q168225	Hebron	City
Q11668	Nikki Haley	Person	Nimrata Haley|Nimrata Nikki Randhawa Haley|Nimrata Randhawa Haley					=	Ambassador to the United Nations@Q30@2017-01-27@2018-12-31;Governor of South Carolina@Q30@2011-01-12@2017-01-24
Q281404	Kevin McCarthy	Person						Kevin McCarthy (actor)
Q53844829	Giuseppe Conte	Person	Prime Minister Conte					=	Prime Minister@Q38@2018-06-01@2021-02-13;Minister of Education, Universities and Research@Q38@2019-12-30@2020-01-10
Q133396	Knesset	GovernmentOrganization				1949-02-14
Q184560	Secret Intelligence Service	GovernmentOrganization	MI6
Q583725	Centers for Disease Control and Prevention	GovernmentOrganization	CDC			1946		=
Q10647	UK Independence Party	PoliticalParty	UKIP|Ukip
Q49623	Workers' Party of Korea	PoliticalParty	WPK
Q49768	Social Democratic Party of Germany	PoliticalParty	SPD
Q76382	Sinn Féin	PoliticalParty	Sinn Fein
Q151469	United Russia	PoliticalParty
Q187009	Likud	PoliticalParty
Q11148	The Guardian	NewsMediaOrganization
Q50008	The Times	NewsMediaOrganization
Q130879	Reuters	NewsMediaOrganization
Q164746	The Wall Street Journal	NewsMediaOrganization	Wall Street Journal|WSJ					=
Q166032	The Washington Post	NewsMediaOrganization	Washington Post					=
Q188515	Los Angeles Times	NewsMediaOrganization						=
Q41295	Basseterre	City			Q763
Q12630	Gulf of Mexico	Place
Q23522	Balkans	Place		Balkan
Q263725	Janet Yellen	Person	Janet L. Yellen|Janet L Yellen|Janet Louise Yellen|Secretary Yellen					=	Secretary of the Treasury@Q30@2021-01-26@;United States Secretary of the Treasury@Q30@2021-01-26@;Chair of the Federal Reserve@Q30@2014-02-03@2018-02-03
Q291169	Jeremy Corbyn	Person	Corbyn					=
Q10853588	Kamala Harris	Person	Kamala D. Harris|Kamala Devi Harris|Vice President Harris					=	Vice President of the United States@Q30@2021-01-20@2025-01-20;United States senator@Q30@2017-01-03@2021-01-18
Q8880	European Commission	GovernmentOrganization				1958-01-01		=
Q36281	Roseau	City			Q784
Q41547	St. George's	City			Q769
Q41984	International Atomic Energy Agency	Organization	IAEA			1957		=
Q58217	Sergey Lavrov	Person	Sergei Lavrov|Sergey V. Lavrov|Sergey Viktorovich Lavrov|Lavrov					=	Minister of Foreign Affairs@Q159@2004-03-09@;Permanent Representative to the United Nations@Q159@1994-09-22@2004-07-12
Q244631	Leon Panetta	Person	C.i.a. Director Leon Panetta|Cia Director Leon Panetta|Leon E. Panetta|Former Representative Leon Panetta|Secretary Panetta					=	Secretary of Defense@Q30@2011-07-01@2013-02-27;Director of the CIA@Q30@2009-02-13@2011-06-30
Q272201	Liz Truss	Person	Elizabeth Truss					=	Secretary of State for Foreign and Commonwealth Affairs@Q145@2021-09-15@;Secretary of State for Foreign, Commonwealth and Development Affairs@Q145@2021-09-15@;Secretary of State for International Trade@Q145@2019-07-24@2021-09-15;Minister for Women and Equalities@Q145@2019-09-10@
Q467112	Nicola Sturgeon	Person						=	First Minister@Q145@2014-11-20@;First Minister of Scotland@Q145@2014-11-20@;Cabinet Secretary for Infrastructure, Investment and Cities@Q145@2012-09-05@2014-11-19;Cabinet Secretary for Health, Wellbeing and Cities Strategy@Q145@2011-05-19@2012-09-05
Q3105215	Ron DeSantis	Person	Ronald D. DeSantis|Ronald Dion DeSantis|Ronald DeSantis					=	Governor of Florida@Q30@2019-01-08@
Q6182718	Jerome Powell	Person	Jerome Hayden Powell|Jerome H. Powell|Jay Powell					=	Chair of the Federal Reserve@Q30@2018-02-05@
Q7821917	Antony Blinken	Person	Secretary Blinken					=	Secretary of State@Q30@2021-01-26@;United States Secretary of State@Q30@2021-01-26@;Deputy Secretary of State@Q30@2015-01-09@2017-01-20;Deputy National Security Advisor@Q30@2013-01-20@2015-01-09
Q13628723	Jared Kushner	Person	Jared Corey Kushner|Kushner					=	Senior Advisor to the President@Q30@2017-01-20@2021-01-20
Q8333	Federal Bureau of Investigation	GovernmentOrganization	FBI|F.B.I.			1908		=
Q121194	National Security Agency	GovernmentOrganization	NSA			1952		=
Q200106	People's Liberation Army	GovernmentOrganization	PLA			1927-08-01		=
Q204711	Food and Drug Administration	GovernmentOrganization	FDA			1906		=
Q19771	G20	Organization	G-20|Group of Twenty			1999-09-26
Q842490	Organisation for the Prohibition of Chemical Weapons	Organization	OPCW			1997-04-29
Q228389	Voice of America	NewsMediaOrganization				1942-02-01
Q918	Twitter	Corporation				2006-03-21
Q44294	Ford Motor Company	Corporation	Ford Motor			1903		=
Q156238	ExxonMobil	Corporation	Exxon Mobil			1999		=
Q16422	Hurricane Katrina	Event
Q178810	Syrian Civil War	Event	Syrian civil war
Q173310	Kirkuk	City						=
Q771405	South Asia	Place		South Asian
Q181574	North American Free Trade Agreement	Legislation	NAFTA			1994-01-01
Q3043	Belmopan	City			Q242
Q109079	Kaesong	City	Kaesŏng|Gaeseong					=
Q22212	Lindsey Graham	Person						=	United States senator@Q30@2003-01-03@;United States senator (Republican, SC)@Q30@2003-01-07@
Q348144	Hassan Rouhani	Person	Hasan Rouhani|President Rouhani|Rouhani					=	President@Q794@2013-08-03@2021-08-03;Secretary of the Supreme National Security Council@Q794@1989-10-12@2005-08-15
Q350843	Adam Schiff	Person	Adam B. Schiff					=	United States senator (Democrat, CA)@Q30@2024-12-09@
Q355522	Mitch McConnell	Person	McConnell					=	United States senator@Q30@1999-01-03@;United States senator (Republican, KY)@Q30@1985-01-03@
Q359442	Bernie Sanders	Person	Bernard Sanders					=	United States senator@Q30@2007-01-03@;United States senator (Independent, VT)@Q30@2007-01-04@
Q380900	Chuck Schumer	Person	Charles E. Schumer|Charles Schumer|Schumer					=	United States senator@Q30@1999-01-03@;United States senator (Democrat, NY)@Q30@1999-01-06@
Q434706	Elizabeth Warren	Person						=	United States senator@Q30@2013-01-03@;United States senator (Democrat, MA)@Q30@2013-01-03@
Q941013	Lloyd Austin	Person	Secretary Austin					=	Secretary of Defense@Q30@2021-01-22@;United States Secretary of Defense@Q30@2021-01-22@;Vice Chief of Staff of the Army@Q30@2012-01-31@2013-03-08
Q2036942	Ted Cruz	Person						=	United States senator@Q30@2013-01-03@;United States senator (Republican, TX)@Q30@2013-01-03@
Q16090635	Yoon Suk-yeol	Person	Yoon Suk yeol|Yoon Suk-Yeol|Yoon Suk Yeol|President Yoon					=	President@Q884@2022-05-10@;President of South Korea@Q884@2022-05-10@;Prosecutor General@Q884@2019-07-25@2021-03-04
Q55223040	Alexandria Ocasio-Cortez	Person						=
Q8889	European Parliament	GovernmentOrganization				1952
Q37133	Mariupol	City						=
Q154814	Bandar Abbas	City						=
Q27496	Western Europe	Place		Western European
Q699872	2016 United States presidential election	Event				2016-11-08	2016-11-08
Q7835	Crimea	AdministrativeArea	Crimean Peninsula	Crimean|Crimeans
Q23334	Abkhazia	AdministrativeArea
Q40921	Honiara	City			Q685
Q161176	Fukushima	City
Q185156	Guantánamo	City
Q357	Guantanamo Bay detention camp	Place	Guantanamo Bay|Guantánamo Bay|Guantanamo|Guantánamo|Gitmo
Q5428	Siberia	Place		Siberian
Q45341	East China Sea	Place
Q167607	James Comey	Person	Comey					=	Director of the FBI@Q30@2013-09-04@2017-05-09;Deputy Attorney General@Q30@2003-11-09@2005-08-15
Q473239	Mike Pompeo	Person	Secretary Pompeo|Pompeo					=	Secretary of State@Q30@2018-04-26@2021-01-20;Director of the CIA@Q30@2017-01-23@2018-03-13
Q1922011	Merrick Garland	Person	Attorney General Garland					=	Attorney General@Q30@2021-03-11@;United States Attorney General@Q30@2021-03-11@
Q7173106	Pete Buttigieg	Person						=	Secretary of Transportation@Q30@2021-02-03@;United States Secretary of Transportation@Q30@2021-02-03@
Q11005	House of Commons	GovernmentOrganization						House of Commons of the United Kingdom
Q58792	Federal Security Service	GovernmentOrganization	FSB
Q80919	KGB	GovernmentOrganization
Q128831	Federal Communications Commission	GovernmentOrganization	FCC
Q903822	Democratic Progressive Party	PoliticalParty	DPP
Q133207	Muslim Brotherhood	Organization
Q11149	The Independent	NewsMediaOrganization
Q39681	USA Today	NewsMediaOrganization						=
Q183399	Financial Times	NewsMediaOrganization
Q192621	The Daily Telegraph	NewsMediaOrganization	Daily Telegraph
Q287171	ABC News	NewsMediaOrganization
Q1198574	South China Morning Post	NewsMediaOrganization
Q5003490	BuzzFeed	NewsMediaOrganization
Q1542536	The Atlantic	Periodical
Q246	Volkswagen	Corporation
Q319642	Chevron Corporation	Corporation	Chevron
Q8690	Cultural Revolution	Event
Q33761	Arab Spring	Event				2010-12-17		=
Q42976	October Revolution	Event				1917-11-07	1917-11-08
Q82664	Iran–Iraq War	Event	Iran-Iraq War|Iran-Iraq war
Q83085	Soviet–Afghan War	Event
Q7888194	Brexit	Event				2017-03-29
Q34126	Funafuti	City			Q672
Q42751	Palikir	City			Q702
Q3713655	Donald Trump Jr.	Person	Don Trump Jr|Trump Jr.|Trump Jr|Donald Trump Junior|Donald Trump, Jr.|Donald J. Trump Jr.
Q19211	National People's Congress	GovernmentOrganization				1954-09-27
Q53536	Federal Reserve System	GovernmentOrganization	Fed|Federal Reserve			1913-12-23
Q8729	Russian Revolution	Event				1917	1917
Q5187	Chechnya	AdministrativeArea	Chechen Republic	Chechen|Chechens
Q2486	Tarawa	City			Q710
Q154002	Melekeok	City			Q695
Q283368	Raqqa	City						Al-Raqqah
Q989	John Paul II	Person	Pope John Paul II|Saint John Paul II|Johannes Paul II. Papst|Saint John Paul|John Paul|Pope John Paul						Pope@@1978-10-16@2005-04-02
Q11116	Ruth Bader Ginsburg	Person						=	Supreme Court Justice@Q30@1993-08-10@2020-09-18
Q11142	Clarence Thomas	Person						=	Supreme Court Justice@Q30@1991-10-23@
Q60772	Ursula von der Leyen	Person
Q331401	Rex Tillerson	Person	Secretary Tillerson|Tillerson					=	Secretary of State@Q30@2017-02-01@2018-03-31
Q723917	William Barr	Person	Attorney General Barr					=	Attorney General@Q30@2019-02-14@2020-12-23
Q4962244	Brett Kavanaugh	Person	Kavanaugh					=	Supreme Court Justice@Q30@2018-10-06@
Q6386365	Kellyanne Conway	Person						=	Counselor to the President@Q30@2017-01-20@2020-08-31
Q6834757	Michael Flynn	Person						=	National Security Advisor@Q30@2017-01-20@2017-02-13
Q16146870	Steve Bannon	Person	Bannon					=	Counselor to the President@Q30@2017-01-20@2017-08-18
Q217810	United States Department of Energy	GovernmentOrganization	Energy Department|Department of Energy			1977-08-04		=
Q485531	Bank of Korea	GovernmentOrganization				1950-06-12		=
Q953944	Securities and Exchange Commission	GovernmentOrganization	SEC|U.S. Securities and Exchange Commission			1934-06-06		U.S. Securities and Exchange Commission
Q7801	International Court of Justice	Organization	ICJ			1945
Q217305	The New Yorker	Periodical
Q68097	Davos	City
Q2494	Benedict XVI	Person	Pope Benedict XVI|Joseph Aloisius Ratzinger|Josef Ratzinger|Joseph Alois Ratzinger|Pope Emeritus Benedict XVI|Benedetto XVI						Pope@@2005-04-19@2013-02-28
Q324546	Marco Rubio	Person						=	United States senator@Q30@2011-01-03@
Q6383803	Keir Starmer	Person						=
Q8886	European Council	GovernmentOrganization				1974-12-09
Q210175	MI5	GovernmentOrganization
Q240670	Korean People's Army	GovernmentOrganization	KPA			1948-02-08
Q460173	United States Environmental Protection Agency	GovernmentOrganization	EPA|Environmental Protection Agency			1970-12-02		=
Q861556	United States Department of Education	GovernmentOrganization	Education Department|Department of Education			1979-10-17		=
Q19077	Justice and Development Party	PoliticalParty	AKP
Q49754	Christian Democratic Union	PoliticalParty	CDU
Q12461	Le Monde	NewsMediaOrganization
Q188413	Newsweek	Periodical
Q851756	United States National Security Council	GovernmentOrganization				1947
Q7795	Organization of the Petroleum Exporting Countries	Organization	OPEC			1960-09-14
Q679322	Saudi Aramco	Corporation	Aramco			1933
Q30273328	Alibaba Group	Corporation	Alibaba			1999		=
Q42761	Watergate scandal	Event	Watergate
Q128160	Cuban Missile Crisis	Event
Q8736	Treaty of Versailles	Legislation				1919-06-28	1919-06-28
Q701801	Wang Yi	Person						Wang Yi (politician)	Minister of Foreign Affairs@Q148@2013-03-17@;Foreign Minister of the People's Republic of China@Q148@2013-03-17@
Q335357	Federal Aviation Administration	GovernmentOrganization	FAA			1958		=
Q786713	Federal Trade Commission	GovernmentOrganization	FTC			1914
Q152057	BP	Corporation	British Petroleum			1909		=
Q503577	United States Department of Commerce	GovernmentOrganization	Commerce Department|Department of Commerce			1913-03-04		=
Q44302	Nagorno-Karabakh	AdministrativeArea
Q129677	Chernobyl	City						=
Q36755	Sinai Peninsula	Place	Sinai
Q331990	Korean Demilitarized Zone	Place	Demilitarized Zone|DMZ
Q50612	Susan Rice	Person						=	National Security Advisor@Q30@2013-07-01@2017-01-20;Ambassador to the United Nations@Q30@2009-01-22@2013-06-30
Q27829251	Sean Spicer	Person						=	White House Press Secretary@Q30@2017-01-20@2017-07-21;White House Communications Director@Q30@2017-01-20@2017-03-06;White House Communications Director@Q30@2017-06-02@2017-07-21
Q28935729	JD Vance	Person	J.D. Vance|James David Vance|Vice President Vance					=	Vice President of the United States@Q30@2025-01-20@
Q715641	State Duma	GovernmentOrganization	Duma
Q6721203	Alternative for Germany	PoliticalParty	AfD
Q26683	Palestine Liberation Organization	Organization	PLO
Q3109740	Politico	NewsMediaOrganization						=
Q67	Airbus	Corporation
Q102673	Gazprom	Corporation
Q11146	Maastricht Treaty	Legislation
Q450675	Pope Francis	Person
Q504657	Idlib	City						=
Q483134	Korean Peninsula	Place	Korean peninsula
Q311269	John Bolton	Person						=	National Security Advisor@Q30@2018-04-09@2019-09-10;Ambassador to the United Nations@Q30@2005-08-01@2006-12-09
Q451791	Giorgia Meloni	Person						=	Minister of Youth@Q38@2008-05-08@2008-06-13;Minister of Youth@Q38@2008-06-13@2011-11-16
Q632321	Dan Coats	Person	Daniel R. Coats|Daniel Coats					=	Director of National Intelligence@Q30@2017-03-16@2019-08-15;ambassador to Germany@Q30@2001-08-15@2005-02-28;United States senator@Q30@2011-01-03@2017-01-03
Q715156	Robert Mueller	Person	Mueller					=	Director of the FBI@Q30@2001-09-04@2013-09-04;Deputy Attorney General@Q30@2001-01-20@2001-05-10
Q1055449	Matteo Salvini	Person						=	Vice President of the Council of Ministers@Q38@2018-06-01@2019-09-05;Minister of the Interior@Q38@2018-06-01@2019-09-05
Q1235731	Mick Mulvaney	Person						=	Director of the Office of Management and Budget@Q30@2017-02-16@2020-03-31;White House Chief of Staff@Q30@2019-01-02@2020-03-05
Q6892571	Mohammad bin Salman	Person	Mohammed bin Salman					Mohammed bin Salman	Crown Prince@Q851@2017-06-21@;Minister of Defence@Q851@2015-01-23@
Q10296812	Mohammad Javad Zarif	Person	Mohammad Zarif Khonsari|Mohammad Javad Zarif Khonsari|Zarif					=	Minister of Foreign Affairs@Q794@2013-08-15@2021-08-24;Permanent Representative to the United Nations@Q794@2002-08-05@2007-07-25
Q16730147	Jake Sullivan	Person						=	National Security Advisor@Q30@2021-01-20@;Director of Policy Planning@Q30@2011-02-04@2013-02-15
Q30436217	Choe Son-hui	Person	Choe Son Hui|Choe Son hui|Choe Son-Hui					=	Minister of Foreign Affairs@Q423@2022-06-11@;Minister of Foreign Affairs of the Democratic People's Republic of Korea@Q423@2022-06-11@
Q154797	Bundestag	GovernmentOrganization				1949-09-07
Q178888	Fatah	PoliticalParty
Q1051256	Cato Institute	NGO
Q5987345	International Committee of the Red Cross	NGO	ICRC|Red Cross
Q478214	Tesla, Inc.	Corporation
Q50396434	2018 North Korea–United States Singapore Summit	Event
Q1764511	G7	Organization	G-7|Group of Seven			1971
Q127031	Taiwan Strait	Place
Q267902	James Mattis	Person	Jim Mattis|Secretary Mattis|Mattis					Jim Mattis	Secretary of Defense@Q30@2017-01-20@2018-12-31
Q358443	Jeff Sessions	Person	Attorney General Sessions					=	Attorney General@Q30@2017-02-09@2018-11-07;United States senator@Q30@1999-01-03@2017-02-08
Q381670	Chuck Hagel	Person	Charles T. Hagel|Charles Timothy Hagel|Charles Hagel|Secretary Hagel					=	Secretary of Defense@Q30@2013-02-27@2015-02-17;United States senator@Q30@1999-01-03@2009-01-03
Q483800	Ri Yong-ho	Person	Ri Yong ho|Ri Yong-Ho|Ri Yong Ho					Ri Yong-ho (general)	Chief of General Staff@Q423@2009-02@2012-07
Q3741557	Federica Mogherini	Person						=	Minister of Foreign Affairs@Q38@2014-02-22@2014-10-31;Representative of the Parliamentary Assembly of the Council of Europe@@2011-11-25@2013-06-27
Q5628492	H. R. McMaster	Person						=	National Security Advisor@Q30@2017-02-20@2018-04-09
Q12594422	Ri Yong-ho	Person	Ri Yong Ho					Ri Yong-ho (diplomat)	Minister of Foreign Affairs@Q423@2016-05-13@2020-01-18
Q24248265	Steven Mnuchin	Person	Mnuchin|Secretary Mnuchin					=	Secretary of the Treasury@Q30@2017-02-13@2021-01-20
Q27986907	Sarah Sanders	Person	Sarah Huckabee Sanders					Sarah Huckabee Sanders	White House Press Secretary@Q30@2017-07-21@2019-06-30
Q28606502	Gina Haspel	Person						=	Director of the CIA@Q30@2018-03-13@2021-03-19
Q28967998	Patrick Shanahan	Person	Patrick M. Shanahan					Patrick M. Shanahan	Deputy Secretary of Defense@Q30@2018-07-19@2019-06-23
Q50300023	Stephen Biegun	Person						=	Deputy Secretary of State@Q30@2019-12-21@2021-01-20
Q628807	United States Department of Labor	GovernmentOrganization	Labor Department|Department of Labor			1913-03-04
Q740308	UNICEF	Organization	Unicef			1946		=
Q21637	American Civil Liberties Union	NGO	ACLU			1920		=
Q187052	Human Rights Watch	NGO				1978		=
Q263016	Chatham House	NGO				1920		=
Q1053614	Center for Strategic and International Studies	NGO	CSIS			1962		=
Q1635722	Pew Research Center	NGO				2004		=
Q20716	Samsung	Corporation				1938		=
Q136484	ZTE	Corporation				1985		=
Q160120	Huawei	Corporation				1987		=
Q10806	September 11 attacks	Event	9/11|Sept. 11 attacks
Q182865	War in Afghanistan	Event	Afghanistan War|Afghan War|Afghan war
Q3273113	Capitol Hill	Place
Q1153595	Carnegie Endowment for International Peace	NGO
Q40464	Agence France-Presse	NewsMediaOrganization	AFP
Q204839	Xinhua News Agency	NewsMediaOrganization	Xinhua			1931
Q2038	François Mitterrand	Person	President Mitterrand						President of France@Q142@1981-05-21@1995-05-17
	Arctic	Place
	Camp David	Place
Q83210	Golan Heights	Place
Q43100	Kashmir	Place		Kashmiri|Kashmiris
Q41470	Kurdistan	Place
Q7350	Panama Canal	Place
	Panmunjom	Place
Q163820	Silicon Valley	Place
	Strait of Hormuz	Place	Straits of Hormuz
Q899	Suez Canal	Place
	Tiananmen Square	Place
	Wall Street	Place
	Yongbyon nuclear complex	Place	Yongbyon
	Alexei Navalny	Person	Alexey Navalny|Navalny
Q5284	Bill Gates	Person
	Christopher Wray	Person
Q16977	Deng Xiaoping	Person
Q13424289	Edward Snowden	Person	Snowden
Q317521	Elon Musk	Person	Musk
Q12908	George Soros	Person
Q312556	Jeff Bezos	Person	Bezos
	Julian Assange	Person	Assange
	Kim Yo-jong	Person	Kim Yo Jong
	Kim Yong-chol	Person	Kim Yong Chol
Q36215	Mark Zuckerberg	Person	Zuckerberg
Q19878	Muammar Gaddafi	Person	Moammar Gadhafi|Muammar Gadhafi|Muammar Qaddafi|Moammar Qaddafi|Muammar Khadafy|Colonel Gaddafi|Gaddafi|Gadhafi|Qaddafi
Q61053	Olaf Scholz	Person	Chancellor Scholz						Chancellor of Germany@Q183@2021-12-08@2025-05-06
Q1317	Osama bin Laden	Person	Usama bin Laden|bin Laden|Bin Laden
	Paul Manafort	Person	Manafort
	Qasem Soleimani	Person	Qassem Soleimani
	Rupert Murdoch	Person
Q3874799	Volodymyr Zelensky	Person	Volodymyr Zelenskyy|Volodymyr Zelenskiy|Zelensky|Zelenskyy|Zelenskiy|President Zelensky|President Zelenskyy						President of Ukraine@Q212@2019-05-20@
Q47213	Warren Buffett	Person
	Immigration and Customs Enforcement	GovernmentOrganization	U.S. Immigration and Customs Enforcement
	Islamic Revolutionary Guard Corps	GovernmentOrganization	IRGC|Revolutionary Guards|Revolutionary Guard Corps|Revolutionary Guard
	Kremlin	GovernmentOrganization
	Kurdistan Workers' Party	PoliticalParty	PKK
	Boko Haram	Organization
	Houthis	Organization	Houthi	Houthi
	Irish Republican Army	Organization
Q2429253	Islamic State	Organization	ISIS|ISIL|Daesh
	Ku Klux Klan	Organization
	Revolutionary Armed Forces of Colombia	Organization	FARC
	WikiLeaks	Organization	Wikileaks
	al-Shabaab	Organization	al-Shabab|Al-Shabaab|Al-Shabab
	American Enterprise Institute	NGO
Q42970	Amnesty International	NGO
Q929154	Brookings Institution	NGO	Brookings
	Council on Foreign Relations	NGO
Q49330	Doctors Without Borders	NGO	Médecins Sans Frontières
Q81307	Greenpeace	NGO
	Heritage Foundation	NGO
	International Crisis Group	NGO
Q863259	National Rifle Association	NGO	NRA
Q267941	Oxfam	NGO
	Planned Parenthood	NGO
Q861141	RAND Corporation	NGO	Rand Corporation|RAND
	Al Jazeera	NewsMediaOrganization	Al-Jazeera|Aljazeera
	Bloomberg News	NewsMediaOrganization
	China US Focus	NewsMediaOrganization
Q131478	Der Spiegel	NewsMediaOrganization
Q153770	Deutsche Welle	NewsMediaOrganization
	Korean Central News Agency	NewsMediaOrganization	KCNA
Q2877626	NBC News	NewsMediaOrganization
Q54340	People's Daily	NewsMediaOrganization
Q223799	TASS	NewsMediaOrganization	Tass
	Yonhap News Agency	NewsMediaOrganization	Yonhap
Q180089	The Economist	Periodical
Q81068910	COVID-19 pandemic	Event
Q8698	Great Depression	Event
Q1414593	Affordable Care Act	Legislation	Obamacare
	Intermediate-Range Nuclear Forces Treaty	Legislation	INF Treaty
	Joint Comprehensive Plan of Action	Legislation	JCPOA
Q47359	Kyoto Protocol	Legislation
	Paris Agreement	Legislation	Paris climate agreement|Paris climate accord
	Trans-Pacific Partnership	Legislation	TPP
Q186444	Treaty on the Non-Proliferation of Nuclear Weapons	Legislation	Nuclear Non-Proliferation Treaty|Non-Proliferation Treaty|Nonproliferation Treaty|NPT
	USS Pueblo	Vehicle
`;
