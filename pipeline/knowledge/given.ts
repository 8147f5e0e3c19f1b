// Given names of the world, most frequent first, as words in a string.
// Source: given names counted in an open collection of facts about people (Wikidata content, CC0 1.0),
// compiled 2026-11. `ambiguous` are those that are also common words, places or surnames: words that stand
// in lower case in CrossNER (MIT), Wikigold (CC BY 4.0), re3d, UD English EWT and GUM (CC BY-SA 4.0),
// completed by hand.

/** Words that are given names and little else. */
export const given = `
John José David María Michael Peter Juan Maria Robert Paul Daniel Carlos James Muhammad Antonio Jan
Richard Vladimir Martin Mike Mohamed Joseph Manuel Luis Oleksandr Tom Chris George Andrew Charles
Jorge Ali Ivan Jim Patrick Roberto Fernando Miguel Thomas Viktor William Alexander Pedro Sergey
Volodymyr Anna Abdul Wang Ana Philippe Pierre Stephen Anne Mario Michel Aleksandr Brian Chen Eduardo
Steve Bob Jean Dan Mohammad Alberto Andrea Bernard Pavel Giuseppe Ahmed François Mohammed Sergio
Ricardo Marco Mary Francesco Igor Jacques Laura André Jiří João Catherine Joan Simon Anthony Hans
Christine Rafael Edward Christopher Eric Roger Gabriel László Bruno Javier Jesús Mykola Andrey
Serhii Mikhail Samuel Tony Alain Barbara Francis Ihor Paolo Syed Giovanni Ian Emmanuel Patricia Tim
Kevin Marc Pablo Alan Alejandro Josef Karen Oleg Ahmad Alex Petr Nikolay Victor Lars Ibrahim Luigi
Scott Claude Denis Josep Sarah Adam István Greg Jonathan Oleh Albert Roman Rosa Sandra Enrique Marie
Philip Alfredo Zhang Carmen Christophe Dominique Raymond Valery Andreas Cristina Jon Marta Teresa
Olga Walter Gary Julie Lin Olivier Dmitry Jaroslav Jeff Laurent Liu Margaret Abdullah Diego Isabelle
Jaime Matthew Boris Elena Elizabeth Dennis Felipe Massimo Nicholas Gustavo Héctor Michele Nathalie
Paulo Salvador Serhiy Sophie Susan Yury Dave Leonid Nick Ruth József Marianne Mykhailo Stéphane
Vincent Yves António Benjamin Erik Henry Julio Linda Ron Silvia Vasyl Anders Carlo Donald Huang Hugo
Jose Ken Michelle Rodrigo Steven Xavier Anatolii Arthur Claudia Omar Stefano Adrian Anton Claudio
Franco Guillermo Helena János Víctor Yang Gérard Isabel Jane Jason Marcelo Nicola Nicolas Raúl Rita
Thierry Zoltán Alfonso Ann Caroline Dmytro Eduard Elisabeth Ernesto Françoise Giorgio Giorgos Karin
Louis Marek Mustafa Ramón René Sam Alfred Bruce Miroslav Péter Stanislav Federico Zdeněk Aleksey
Angela Gerardo Gábor Irene Jerry Jordi Kenneth Salvatore Stefan Yurii Yuriy Andrés Gordon Keith
Malik Mauro Pilar Rick Vincenzo Ahmet Alessandro Colin Didier Frédéric Jennifer Luiz Marcos Pascal
Sardar Timothy Václav Angelo Emilio František Fred Hassan Janet Judith Larry Luciano Mehmet Roland
Anita Claire Helen Johan Maurice Ram Sara Valeriy Andy Armando Daniela Doug Ferenc Gilles Irina
Joaquim Julia Karl Martha Milan Monique Neil Phil Andriy Andrzej Brigitte Georges Harry Marcel
Marina Roy Serge Terry Alexandre Anatoly András Carla Craig Diana Gheorghe Gilbert Hanna Justin
Karel Maurizio Nicole Nikos Robin Ruslan Sonia Sylvie Sándor Tamás Uladzimir Vasile Alexey Andrii
Arturo Emma Fabio Henri Ivo Jānis Laurence Monica Paula Pavlo Sharon Vicente Vyacheslav Beatriz
Hasan Jeremy Kate Konstantin Natalia Nina Pietro Rachel Valérie Brad Cecilia César Ignacio Luc Oscar
Victoria Adriana Andrei Domenico Gabriela Han Joel Khalid Martín Norman Ted Valerii Zsolt Alice
Alicia Antoine Chang György Imre Ioan Jacqueline Jay Kang Louise Nelson Nicolae Nikolai Tomáš
Valentin Vladimír Alexandra Barry Derek Enrico Hubert Hugh Joyce Krzysztof Margarita Martine Mian
Nancy Oleksii Ryan Véronique Yuri Attila Choi Guillaume Ingrid Jonas Julian Marian Rubén Rudolf
Christos Csaba Denise Eddie Gloria Henk Joshua Kari Luís Mercedes Moses Riccardo Yevhen Adolfo
Anatoliy Antoni Artur Carl Cathy Danny Esther Félix Gerald Guido Harald Jana Jeffrey Jenny Jessica
Jimmy Luca Mariano Pete Ralph Rana Randy Renato Sean Stephanie Tomás Vadim Valentina Agustín
Christina Dominic Gonzalo Graham Jamie Kelly Pauline Petro Piotr Todd Alexandru Alyaksandr Augusto
Benoît Charlie Charlotte Fiona Gunnar Jacob Lena Magdalena Manuela Mir Paola Ramesh Sergei Tibor
Wayne Yevgeny Abubakar Anatol Ashok Cheng Dick Dimitris Douglas Edgar Elisa Ellen Francesc
Gianfranco Harold Isaac Leonardo Liz Mahmoud Malcolm Michal Mónica Ramon Regina Ronald Susana Tina
Tommy Wolfgang Zhou Cho Daniele Diane Edwin Eugenio Georgios Gerry Howard Hélène Inger Josh Judy
Julien Kathleen Kostas Ladislav Marko Mats Michèle Mircea Monika Nadia Nigel Rodolfo Shane Sébastien
Tomasz Vasily Alison Andrej Bjørn Béatrice Chantal Chung Ernest Felix Gianni Heidi Hiroshi Ida Jens
Joana Joaquín Knut Konstantinos Laila Leo Lim Martina Melissa Muriel Norbert Oleksiy Olena Raquel
Rebecca Ross Sanjay Sheila Simone Sofia Stuart Sven Sérgio Tatiana Alejandra Alena Annie Blanca
Brenda Carol Chan Chaudhry Christoph Faisal Fatima Franck Geoffrey Gerard Henrik Hussein Iryna
Julius Kjell Lorena Mariana Markus Mihai Ole Pascale Raffaele Rui Sally Stepan Sylvia Vadym Vitalii
Willy Yannis Abel Agnès Aldo Andi Artem Astrid Betty Béla Carolyn Chuck Elvira Eugene Filippo
Francesca Franz Gennady Hervé Hong Joanna Johanna Johannes Kathy Lawrence Leif Lorenzo Maksym
Marcela Michał Morten Musa Olha Patrice Pia Pieter Seán Sylvain Verónica Viorel Vitaly Wilson Wong
Adriano Agnes Alexis Allan Antônio Borys Corinne Cristian Cynthia Dumitru Eugen Gabriele Georg Glenn
Gregory Grzegorz Helge Jackie Jerzy Johnny Karine Khaled Lajos Lennart Luke Magnus Matteo Mikael
Paweł Pere Raja Rocío Rolf Rosario Russell Sandrine Shin Svetlana Tamara Tang Tatyana Tomas Trevor
Vitaliy Werner Yoon Yusuf Aaron Abdullahi Amy Annette Arne Bambang Bart Bernardo Bertrand Björn
Brendan Carmelo Constantin Eli Erika Hamid Irena Jacek Karim Lucy Mathias Nicolás Nils Petra Radu
Rogelio Sabine Sebastián Sunil Yaroslav Zbigniew Zhao Zhu Zoran Alma Amanda Beatrice Bogdan Carles
Chandra Damien Dolores Doris Duncan Emil Francisca Geir Geoff Giulio Herman Hsu Iain Ioannis
Jarosław Jiang Krishna Kristin Leonard Lucas Marius Mauricio Murat Nora Oksana Pamela Patricio Rod
Sandro Solomon Stella Stéphanie Susanne Tor Valeriu Vasil Vittorio Abraham Aleksandar Aleksander
Aliaksandr Amir Arnaud Aziz Bryan Camilla Danielle Deborah Dragan Elias Fatma Florin Frederick Gian
Gianluca Gideon Jamal Johann Klaus Kwon Leila Leopoldo Lionel Miloš Miriam Mohamad Mustapha Noel
Rosemary Samir Sebastian Sonja Stanley Suzanne Terje Toomas Umar Yelena Yolanda Yvonne Adnan Anwar
Audrey Benjamín Bobby Carole Cécile Dag Dario Davide Esteban Ewa Fabrizio Gerhard Ghulam Giacomo
Giorgi Gyula Göran Heather Hennadii Humberto Ismail Jake Jaume Josefina Juris Jüri Kamal Kay Kofi
Kristina Kurt Lynn Maciej Madeleine Maksim Marcus Mari Marilyn Marlene Maxime Mihail Mihály Miklós
Mona Montserrat Muhammed Natalie Ola Oliver Otto Saleh Salim Surendra Usman Vera Veronica Vijay
Vytautas Yoo Abdallah Alessandra Aleš Andres Bernadette Billy Cindy Clement Domingos Donna Eddy
Einar Elaine Fabien Filipe Flavio Fredrik Gaetano Gavin Germán Giancarlo Gladys Hanne Herbert
Hiroyuki Ivana Iñaki Josephine Jung Jérôme Kirsten Kristian Lise Lluís Maggie Melanie Mick Miloslav
Mário Nana Róbert Stewart Suresh Tadeusz Tahir Ugo Ulf Valerie Vanessa Viktar Vladislav Wojciech
Yannick Abd Adamu Adrián Agostinho Aisha Ajay Andris Angel Carina Carme Celso Chaudhary Christelle
Clara Dale Dana Domingo Emanuele Emmanuelle Enzo Ernst Frédérique Gareth Geneviève Gergely Gil
Gilberto Godfrey Graciela Guadalupe Hana Hermann Horacio Hüseyin Inge Jakob Jaromír Jesse Jin Joël
Juliana Kamel Karina Katherine Kenji Kwabena Kyle Károly Lilian Liliana Lino Lucia Lucio Mahendra
Margareta Marit Matti Mette Mikalay Mohan Nathan Nino Nuno Osman Piero Pál Rajendra Raphael Renzo
Roberta Ryszard Silvio Stanisław Suleiman Svein Takashi Taras Tobias Tomislav Tore Tsai Virginie
Willie Yaw Amina Arif Arnold Arun Berit Bert Beth Bohdan Cheryl Chiu Colette Consuelo Cosimo Céline
Dariusz Debbie Dolors Edith Eirik Fausto Fidel Francine Gina Glen Goran Gregorio Habib Hannah Hannes
Hilde Ismael Iván Janusz Joachim Josefa Julián Jun Kerstin Khadija Kęstutis Lai Leanid Leticia
Lubomír Lucien Lydia Lyudmila Mara Marcello Małgorzata Miquel Mireille Moshe Myriam Natalya Nikola
Norma Olav Pasquale Patrizia Raj Rocco Rodney Rolando Simona Sorin Tania Teodoro Terence Theo Toni
Troy Umberto Vito Vladyslav Wei Zuzana Adel Akira Alf Amadou Anja Annick Annika Antony Antonín Armen
Augustin Axel Bai Balázs Bengt Brandon Branko Danilo Darren Denys Dušan Emilia Evan Evgeniy Fabian
Florian Franklin Giovanna Haji Inga Irakli Irma Janice Joëlle Juana Karla Katalin Katarzyna Katie
Kazimierz Kennedy Kent Kwaku Laurie Leon Leslie Liam Libor Lindsay Lloyd Luo Makhdoom Marcin Marija
Marion Mart Mathieu Matthias Metin Michaela Mohd Márcio Māris Nasser Noor Olivia Ondřej Osvaldo
Paloma Petar Pradeep Ragnhild Russ Sabina Sami Siri Solveig Tariq Theodore Tiago Tommaso Tone Tudor
Vlastimil Wim Zurab Achmad Aliyu Alois Amin Angus Anil Antoinette Antonino Antonis Arman Asma Avi
Ayşe Bernhard Cesar Cesare Chiang Christer Christiane Clare Colleen Cătălin Dagmar Damian Delphine
Donatella Dorothy Edmund Elsa Elżbieta Emily Endre Erin Erling Evelyn Feng Ferdinand Florencio Franc
Fábio Gail Galina Gao Georgina Georgy Giuliano Gong Grigory Hayk Hryhorii Hugues Ihar Ildikó Imran
Inese Inmaculada Inés Iulian Ivar Jang Jared Jari Josip Kostiantyn Kris Lisbeth Liv Lorraine Lucie
Ludovic Luisa Lynda Magda Mamadou Marat Marty Massimiliano Maud Mia Michalis Mikalai Moussa Murad
Murray Nabil Niels Panagiotis Pratap Prem Pyotr Pål Raimundo Rajesh Raul Romain Ronnie Rudy Rune
Salah Sergiu Shannon Sher Silvana Souad Stavros Stefania Svitlana Søren Takeshi Tanja Tarek Theresa
Timo Tove Trond Veronika Viacheslav Viviane Willem Yitzhak Abbas Abdoulaye Abdulaziz Afonso Agneta
Agus Aida Alastair Aleh Aleksandra Algirdas Alhassan Amos Amparo Ariel Arnaldo Atsushi Aurelio
Aurélie Benny Bernie Bikram Bridget Cameron Cao Chou Chu Connie Corneliu Crispin Darius Desmond
Dilip Edmond Elio Elmar Enoch Ester Evangelos Fabiola Farida Ferdinando Filip Frances Freddy Georgi
Ghazi Gisèle Giulia Gunn Hajime Hamad Helga Hernán Holly Idris Ina Joanne Jozef Judit Juha Juma
Jørgen Kalle Kemal Khalil Kirsti Kwame Larysa Lauri Leszek Lev Lia Lilia Liliane Lina Lori Lou
Luciana Lucía Lázaro Léon Manfred Marcelino Margarida Marijke Marisa Mariusz Maryse Maureen Mikel
Mikko Morgan Mária Naomi Narayan Néstor Owen Pam Patrik Paulino Pernille Petras Prakash Radek Rashid
Rasmus Ronaldo Rustam Sajid Samira Seth Shelley Shirley Shyam Soledad Sophia Soraya Spiros Stan
Steinar Sten Teodor Terri Tetiana Tigran Toby Trine Ulla Ursula Valentyn Vesna Vicky Violeta Vlad
Wouter Yulia Yuliya Yun Yvon Zainab Abdel Abdelaziz Abdi Abdurrahman Ada Aina Albertina Alina Aline
Alistair Amar Andre Angelina Antonia Antti Arkady Arūnas Aurel Aurora Aurélien Azhar Baltasar Bashir
Belén Benito Birgitta Brett Budi Camilo Carrie Carsten Catalina Catarina Celia Chiara Ciro Clemente
Clifford Clive Concepción Cornelia Coronel Cyril Cédric Darrell Davit Davor Demetrio Derrick
Devendra Dimitri Dinesh Ebrahim Edson Eleanor Eleni Elijah Ernie Erwin Ettore Fang Faustino
Feliciano Ferran Flemming Fouad Fuad Gabriella Gabrielle Ganesh Gennadiy Geraldine Gerd Gopal Gregor
Halina Hari Haruna Helmut Hideo Hussain Hwang Håkan Hélio Ignazio Ilan Ilie Ionel Isa Jaak Jackson
Janne Jeanne Jeong Johnson Joseba Jukka Jürgen Kao Khalifa Klára Konrad Kyriakos Lam Larisa Lea
Leandro Len Lene Liao Lidia Lincoln Liudmyla Lotfi Loïc Mahesh Maja Manoj Mao Margus Mariam Marios
Mathilde Mattias Mel Meritxell Michail Mikalaj Milena Milton Mladen Máximo Mélanie Mārtiņš Nasir
Nelly Nguyen Nii Noureddine Nurul Orhan Orlando Pan Petre Petros Petru Philipp Pier Pir Pius Poul
Radim Rafał Raphaël Renata Renate Rene Ridha Ronny Ruben Răzvan Sabrina Salma Salman Sani Satoshi
Selma Seo Sharad Shawn Sigrid Silas Siv Sonny Sri Svend Tamar Tammy Tara Tiit Tiziana Tracy Urszula
Valeria Valeryi Vicent Vince Věra Walid Władysław Yahya Yeh Yoshio Yvan Yvette Zach Abdellatif
Abdulkadir Abul Achille Adama Adolf Adrien Agnieszka Aimé Alexei Alvin Ambrose Andrius Ane Angelika
Antanas Arjun Arsen Artak Aud Audun Avraham Awang Ayhan Bae Basil Bettina Bharat Bjørg Bojan Britt
Bård Bénédicte Cai Camila Camille Carmel Celestino Choe Claudine Cuauhtémoc Curt Dalia Danièle Dante
Deb Declan Deng Dieter Dimitrios Dina Ding Dino Diogo Dmitriy Donato Dulce Edgars Edna Elisabetta
Erica Erick Ervin Erzsébet Eugène Evgeny Fabienne Fanny Faruk Fatmir Federica Fedir Franca Frans
Fraser Fritz Gerrit Gertrude Ghislain Gino Gintaras Grégoire Grégory Guilherme Guntis Guo Gustav
Haim Harriet Hendrik Hilary Hisham Hossein Hsieh Hung Ignatius Ingemar Iqbal Isabella Isaura Isidro
Jai Jakub Jeannot Jeon Jitka Jos Juraj Jörgen Jørn Júlio Kailash Kamala Kateryna Kathryn Katja
Katrina Kelvin Kenny Kirk Kjersti Krystyna Kwadwo Kwesi Kálmán Kåre Kārlis Lakshman Lal Lara Latifa
Lauren Lenka Liviu Lois Lorna Lukáš Lyubov Madan Mahmud Malin Manohar Mansour Margit Marin Masaaki
Matías Maxim Mercè Mikheil Mildred Mireia Mirosław Mohsen Mounir Mònica Nadezhda Nadine Narendra
Nataliia Natasha Neal Nico Nikolaos Noemí Núria Omer Ong Ovidiu Pak Pascual Patty Paulina Pekka
Prafulla Raimundas Raisa Reggie Reginaldo Rina Robyn Romeo Rostislav Ruud Saad Salahuddin Sammy
Santosh Sari Shahid Shelly Shiva Siarhiej Simeon Slim Stephan Subhash Sushil Sylvester Sławomir
Takao Taoufik Tatjana Teo Torgeir Tracey Trent Trish Ulrich Usha Vardan Vernon Viktoria Ville
Waldemar Wilfred Winnie Yan Yasmine Yaşar Yeo Yossi Yousef Youssef Yukio Yutaka Abdelkader
Abderrahmane Abigail Adil Aftab Ahn Aivar Ajit Akbar Akhtar Akio Alec Aleksandrs Alexandros Alun
Amado Aminata Aminu Anabela Anas Andreja Anette Angie Antal Antonella Araceli Arben Ari Arlette
Arvind Arvydas Ashot Askar Asunción Athanasios Bal Bala Bassam Bassey Beata Bello Benson Bente
Bernardino Bernd Berta Beto Bev Beverley Bilal Bishnu Blake Bohuslav Bonifacio Caleb Cecil Cecilie
Chico Ciprian Clarence Colm Conor Corina Costel Cristóbal Célestin Daryl Deepak Dejan Delia Diosdado
Dmitri Dong Duarte Dzmitry Dávid Dénes Edmundo Edoardo Efraín Eileen Ekaterina Elin Elise Els Elías
Emile Emiliano Emilie Endang Enric Erich Erkan Fahd Farid Fathi Felice Fernand Finn Florentino
Fulvio Gagik Garry Gaston Gediminas Geert Geraldo Giampaolo Giles Gillian Gintautas Gisela
Giuseppina Golam Graeme Graziano Gudrun Guglielmo Gul Gunilla Hacı Hafiz Hakob Halyna Hege Heinz
Helene Helle Hennadiy Henrique Henryk Heorhii Hideaki Hideki Hirofumi Hryhoriy Huguette Ichirō
Ileana Ilona Imants Imed Imelda Ingvild Ioánnis Irfan Irène Iurie Iwan Iwona Jacinto Jaroslava Javed
Jeannette Jeremiah Jerome Jia Jitendra Joaquin Jules Juozas Justine Ján Józef Katarina Katerina
Katia Kees Khawaja Khurram Kieran Kiran Kjetil Koichi Kojo Krista Kristen Kwasi Lamberto Lana Laure
Laxman Leonidas Lesley Liang Liaqat Lindsey Liudmila Luan Lucian Lucila Luísa Lyn Lynne Léo Lúcia
Maarten Marcia Margherita Maricela Marietta Markéta Marsha Martí Marwan Mathew Maximiliano Maya
Mayra Meg Mehdi Meir Meng Merete Mervyn Mimi Mirjam Miro Moisés Moncef Mourad Mukesh Mukhtar
Nagendra Nawabzada Nebojša Ned Nikki Nirmal Norberto Nur Octavian Octavio Odile Oldřich Olusegun
Oskar Othman Ove Pavol Peder Peeter Peggy Petter Piergiorgio Pierluigi Piet Priscilla Przemysław
Purna Rabia Rai Rainer Raivo Rama Rao Ravi Recep Reginald Renaud Reza Romana Román Rosalba Rosie
Roxana Rupert Rémi Saeed Saleem Salem Salomón Samia Sarath Sebastiano Sebastião Seiji Selim Seyed
Seyyed Shahida Shankar Shaun Sherry Shi Shigeru Shlomo Siarhei Sidney Simão Siti Sofie Sofía Spencer
Suh Susanna Syeda Sílvia Takahiro Tarmo Tarō Thanasis Theodoros Therese Thor Thérèse Tiina Tineke
Tito Torbjørn Toshio Traian Travis Trey Tseng Umaru Unai Uri Urmas Urs Uładzimir Vahagn Vahe Valdis
Valeri Valerio Vasilis Vasiliy Verena Vidar Virgil Virgilio Vít Wanda Wasil Wes Winston Xiao Xie
Yael Yasmin Yasuhiro Yasushi Yegor Yoshinori Yoshitaka Yuan Zahid Zdeňka Zeynep Zheng Abdh
Abdirahman Abdulrahman Abdur Adan Adebayo Adem Aicha Aivars Akwasi Alaksandr Alasdair Alba Aleksei
Alessia Alexandr Alireza Alphonse Amara Amelia Amit Amjad Ananda Anastasia Anastasios Andranik
Andrejs Andrée Angelica Angélica Annabel Anneli Antonello Aram Arkadiusz Artūras Asif Augustine
Aydın Ayesha Baba Babatunde Balram Barbro Bas Beate Bechir Becky Begoña Bekir Betsy Beverly Birgit
Bjarne Boniface Bonnie Borislav Brahim Brent Brice Byron Bülent Carmine Casey Caterina Cedric Cees
Cemal Charalampos Chi Christodoulos Christy Claudiu Clément Constantino Cornel Corrado Cory
Cristiano Czesław Cándido Dagfinn Dahiru Dai Damir Darko Darío Delegado Dermot Dianne Dimitar Dirk
Dora Doreen Dorin Doru Dzintars Dănuț Edgardo Egidio Egil Eka Eldar Eliezer Ella Elsie Elvis Emanuel
Emanuela Emine Erkki Erlan Erlend Erol Esperanza Esperança Estelle Ezekiel Fabrice Farah Fatiha Femi
Fernanda Filiberto Flavia Flor Florent Fran Frits Frode Gaby Gaspar Gaël Gaëlle Gbenga Gemma Georgiy
Gert Giampiero Gianluigi Grete Gunārs Gyan Gérald Géraldine Géza Günter Halima Haris Harish Harsh
Hazel Heitor Hellen Hemant Henning Hilda Hiroaki Hisashi Hitoshi Holger Hou Hristo Håkon Hélder
Ibrahima Idoia Iftikhar Ilias Ilir Ilse Ilya Ines Inna Inês Ionuț Irek Issa Issam Issei Iveta Ivica
Ivor Iñigo Jaakko Jaanus Jacky Jagdish Jalal Jamila Janak Janez Jani Janine Jasmine Jeanette Jeanine
Jennie Jenő Jeppe Jeroen Jerónimo Jessie Jocelyne Jonny Joost Joris Josette Josu Josy Julieta Jussi
Justo Jyoti Kabir Kai Kaj Kamran Kateřina Kazi Keiichi Ketil Kimberly Kimmo Kirsty Kishore Koffi
Kōichi Lamia Lasse Lau Lei Leonor Leung Levente Levon Lewis Leyla Liesbeth Linas Lindiwe Loretta
Lotta Ludmila Lukas Mabel Macarena Madhu Mahir Mahmood Mahmut Mai Maite Makoto Manoel Manon
Margrethe Marguerite Maribel Marilena Marino Marjan Marjorie Markku Martti Maryam Maryna Masoud
Matilde Matthieu Maura Maurício Maximilian Melinda Michaël Michiel Mieczysław Mihaela Milagros Mina
Mindaugas Minoru Mirela Mirella Miroslava Mitch Mogens Mongi Mostafa Mufti Munir Máté Nadeem Nadège
Najib Najla Nalin Narciso Nataliya Naveed Nawaf Necdet Nerea Niall Nik Nika Niko Nizar Noelia Norio
Nuria Odette Olaf Olle Orest Oriol Osama Oskars Osmar Ołeksandr Paavo Patrícia Pau Paulette Peng
Perry Pertti Phillip Pramila Prasanta Priit Päivi Qin Rachael Rachid Raimo Ramiro Randi Randolph
Ravindra Rebeca Reinhard Remigijus Remo Renée Ria Rihards Rimantas Roderick Rodica Roel Rogério
Roque Rory Rosanna Rudi Rumen Runar Régis Sabri Sajida Sampson Samson Samvel Sander Sanja Saud Sayed
Sayyid Saïd Selina Severino Shamsul Shazia Shigeo Shim Signe Sigurd Silva Silvano Silvestre Sim Sita
Sotiris Staffan Stanislas Stefanie Stein Stig Suzana Sverre Synnøve Szabolcs Séamus Séverine
Süleyman Taku Tanya Tapas Tarja Tarun Tatsuo Tetsuya Thelma Thibaut Timur Titus Toril Torsten Tri
Trude Tullio Tung Tyler Ulrik Ulrika Uriel Uzi Vic Vicki Victoriano Viola Viorica Virendra Vitor
Vittoria Vivian Vlasta Vojtěch Vítězslav Wellington Wen Wenche Wiesław Włodzimierz Yannakis Yao
Yasin Yassine Yin Yuliia Yunus Yōichi Zack Zdravko Zlatko Zulfikar Zulfiqar Abba Abderraouf Abdoul
Abdulla Adalberto Ade Adela Adelina Aden Adi Adrienne Agapito Agha Aitor Akihiro Akiko Akram Alar
Aldis Alekos Aleksejs Alenka Alessio Alfons Alhaji Amador Amal Amalia Amedeo Amel Amira Ammar Anar
Andrija Annelie Antonina Anvar Aníbal Apostolos Ara Arayik Arbab Arild Arlene Arno Artis Aryeh Asad
Aude Ayman Ayo Azam Barney Barys Basilio Bastien Beatrix Belinda Benard Bence Benedetto Benedict
Bernt Bienvenu Bimal Birger Birgitte Blaine Blas Bodil Bohumil Borja Boštjan Bradley Branislav
Britta Bronisław Bronwyn Burhan Bushra Cabo Carin Carine Carmela Caspar Cathal Cecília Celina Chao
Cheung Chong Choudhary Chukwuemeka Cinzia Claes Claudette Claus Clayton Clemens Clyde Cláudia Cody
Conny Constanza Cristián Cruz Curtis Cyprian Cyrus Dace Dainius Dalila Dara Darryl Davi Debra Dedi
Denny Dewi Dietmar Dominik Donal Dragoș Désirée Eamon Edmunds Edouard Eero Egbert Ehsan Ehud Eitan
Eivind Eleftherios Eleonora Eliana Elina Elisenda Eliyahu Elliot Eloy Elton Elva Encarnación Eni
Enriqueta Esko Espen Etienne Eugenijus Eugênio Eunice Eusebio Evans Evita Facundo Fahmi Farooq
Farouk Fatih Fauzi Fazal Fazle Fermín Fethi Fidelis Fidèle Floyd Fortunato Fotini Freddie Freya
Fátima Ganga Gauri Gautam Geeta Gema Genaro Germain Gevorg Ghassan Gianpaolo Gianpiero Gifty Ginette
Ginny Gleb Govind Grazia Grethe Gus Hafedh Hakan Halil Hamdi Hamza Hansjörg Harri Harvey Hawa Hedi
Heikki Heinrich Hermenegildo Heydar Hilario Hovhannes Huw Hédi Ichiro Ifeanyi Ilaria Ildefonso Ilkka
Indrek Ingvar Iolanda Italo Iva Ivars Jaap Jacinta Jacqui Jarmila Jayne Jeannine Jesper Jess Jette
Jirō Jitu Jocelyn Joey Johanne Josphat Josué Josée Jože Juanita Juliette Justino Jörg Júnior Kadir
Kakha Kalev Kalpana Kamil Kamlesh Kanwal Kapil Karima Karlheinz Karol Katharina Kathrin Katrin
Katrine Katy Kazuo Kazuyoshi Keiji Keiko Kellie Kenta Khamis Klaas Klaudia Knud Koh Kristóf Kunio
Kuo Kuol Kwak Kweku Laia Lalit Laxmi Laëtitia Leanne Leda Leena Leire Levan Liana Liisa Lila Lillian
Lizbeth Lola Loreto Lorne Lotte Lourenço Luka Luz Mae Magnhild Maguy Mahinda Maia Maina Mamata
Mamoru Manel Manlio Manny Mansur Marcelina Marcio Margalida Margot Mariya Marja Marleen Marte
Martial Martyn Marvin Masahiko Masahiro Masaki Masato Masatoshi Masayoshi Mat Mateusz Megan Michela
Mickey Mihhail Mihkel Mika Mikuláš Mila Minna Miren Mirko Mirta Mohsin Morris Muhamad Muhammet
Muharrem Munira Mussa Mykhaylo Márta Márton Mátyás Naira Najma Nam Nan Naoki Napoleon Narek Nataša
Nate Nathaniel Nawab Nawal Nazir Nenad Nestor Nic Nicky Niclas Nicu Nicușor Nihat Nikita Nikolaus
Niranjan Nissim Nita Noh Noé Noël Nurlan Nusrat Odete Ofer Orit Ousmane Oya Oļegs Patsy Paulin
Philippa Plamen Pradip Pramod Prasanna Praveen Predrag Purificación Pádraig Pēteris Quentin Rabi
Radosław Radovan Raghunath Raimonds Raluca Ramazan Ramil Ramona Ranjan Ranjit Rasa Rashad Ratu Reg
Reinaldo Reinhold Remy Renuka Rex Reyes Riad Riaz Ric Ridwan Rigmor Riitta Rik Rim Rinat Risto Ronan
Rosalie Rosana Roselyne Rubens Ruby Ruedi Sabino Sahib Saidu Samy Sana Sandhya Sanjeev Sanna Saroj
Satu Satya Saverio Savvas Saša Seema Selemani Sergej Sergejs Sergi Sergiy Shaheen Shamim Sharif
Shashi Shaukat Sheng Sherali Shirin Sidi Siegfried Sigbjørn Sigmund Siobhan Slaheddine Slobodan
Sonya Sophocles Souleymane Stasys Stefaan Steph Stine Stjepan Suat Subash Sudarshan Susumu
Svyatoslav Takis Talal Tatsuya Taufiq Teddy Tetyana Thabo Thiago Toivo Toshirō Tsutomu Tsuyoshi
Turki Tuula Tõnis Tōru Uldis Ulrike Uma Umesh Uno Valdas Valentinas Valentino Valentyna Valyantsin
Valyantsina Vicenç Victorino Vidal Vilija Vinay Vinod Vinícius Vishnu Vitalie Vladimirs Wade Wael
Wiktar Witold Woo Xabier Ximena Yaakov Yacine Yahaya Yahia Yair Yana Yasuo Yevheniy Yoav Yosef
Yoshihiro Yussuf Yūichi Zafar Zakaria Zakia Zakir Zbyněk Zdzisław Zeng Zhan Ziad Zita Ziya Zoe Zvi
`;

/** Given names that are other words as well. */
export const ambiguous = `
Francisco Kim Mark Lee Bill Joe Frank Eva Ben Guy Matt Rob Ion Jack Lisa Pat Santiago Don Florence
Sue Grace Max Ray Dean Jill Wendy Rose Virginia Kerry Sandy Jesus Warren Dawn Drew Austin Grant Gene
Lourdes Will Jordan Penny Samantha Shen Chad Flora Hector Joy Val Allen Jen Marine Paddy Sydney Alla
Art Cliff May Min Ally Celeste Herb Israel Lance Iris Lily Mac Marisol Mercy Norm Rich Sung
Valentine
`;
