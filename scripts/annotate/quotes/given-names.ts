/**
 * Given names that leave little doubt of the gender of their bearers, from many languages; those that both bear ("Andrea",
 * "Kim", "Robin") are left out. The lists are our own.
 */

/** Of women, accents as printed or without. */
export const womensNames = `Abeni Abigail Ada Adaeze Adelaide Adele Adriana Agata Agnes Agnieszka Aida Aigul Aiko Ailsa Aino Aisha Akosua Alba
  Alejandra Aleksandra Alessandra Alessia Alexa Alexandra Alice Alicia Alina Alison Allison Alma Alya Amanda Amara
  Amelia Amelie Amina Aminata Amira Amy Ana Anahit Anastasia Aneta Angela Angeles Angelina Angelique Anika Anita
  Anja Ann Anna Annabel Annabelle Anne Annegret Anneke Annelies Annette Annie Annika Antje Antoinette Antonia April
  Araceli Ariana Arlene Asha Ashley Asma Astrid Asuncion Audrey Aurelia Aurora Ava Ayesha Aylin Ayse Azadeh Barbara
  Beata Beatrice Beatriz Belen Berit Bernadette Bertha Beth Bethany Betty Beverley Beverly Bianca Birgit Birgitta
  Blanca Bonnie Bozena Brenda Bridget Brigitte Britta Bronwen Camila Candice Carina Carla Carlota Carmela Carmen
  Carol Carole Carolina Caroline Carolyn Carrie Catalina Caterina Catherine Cathy Catriona Cecile Cecilia Cecily
  Celeste Celia Celine Chantal Charlene Charlotte Chelsea Cheryl Chiamaka Chiara Chloe Christina Christine Cindy
  Claire Clara Clare Claudia Claudine Clementine Colette Concepcion Consuelo Cora Cordelia Corinne Cornelia Cristina
  Cynthia Dagmar Daisy Dalia Daniela Danielle Daphne Daria Darlene Dawn Debbie Deborah Debra Deepa Deirdre Delia
  Delphine Denisa Denise Diana Dina Dolores Dominika Donna Dora Doreen Doris Dorota Dorothea Dorothy Ebony Edith
  Edna Efua Eileen Eilidh Elaine Elena Eleni Elin Elisabeth Elise Eliza Elizabeth Elke Ella Ellen Elodie Eloise Elsa
  Elsie Elvira Emilia Emilie Emily Emine Emma Emmanuelle Enid Erica Erika Erin Ernestine Esperanza Esra Estelle
  Esther Eugenia Eunice Eva Evangeline Eve Evelyn Faith Farah Fatima Fatma Fatou Fatoumata Federica Felicity
  Fernanda Fiona Flavia Flora Florence Frances Francesca Francine Francoise Freya Frida Frieda Gabriela Gabriella
  Gabrielle Gail Galina Genevieve Georgia Georgina Geraldine Gerda Gertrude Gillian Gina Giovanna Gisele Gita Giulia
  Glenda Gloria Grace Graciela Greta Gretchen Gudrun Gulnara Gwen Gwendolyn Habiba Halima Halina Hanna Hannah
  Harriet Hatice Hazel Heather Heidi Heike Helen Helena Helene Helga Henrietta Hilary Hilda Hillary Hillevi Hind
  Hiroko Hope Ida Ifeoma Ilaria Ilona Ilse Imani Imelda Imogen Ines Inga Ingeborg Inger Ingrid Irene Irina Iris Irma
  Isabel Isabella Isabelle Isobel Ivana Ivy Izabela Jacinda Jacqueline Jadwiga Jamila Jana Jane Janet Janice Janine
  Jasmine Jeanette Jeanne Jelena Jenna Jennifer Jenny Jessica Jill Joan Joann Joanna Joanne Jocelyn Johanna Jolanta
  Josefa Josefina Josephine Josie Joy Joyce Juanita Judi Judith Judy Julia Juliana Julie Juliet Julieta Juliette
  June Justine Kamala Karen Karin Karina Karla Karolina Kate Kateryna Katharine Katherine Kathleen Kathryn Kathy
  Katja Katrin Katya Kavita Kayla Keiko Keisha Kendra Khadija Kimberly Kirsten Kirsty Klara Kristen Kristin Kristina
  Ksenia Kumiko Lakshmi Lana Larisa Latifa Laura Lauren Lea Leah Leanne Leila Lena Leonie Leonora Leticia Letizia
  Lidia Lilian Liliana Lillian Lily Lina Linda Lisa Liv Livia Lois Lola Lorena Loretta Lorraine Losalini Lotte
  Louise Lourdes Lucia Lucie Lucille Lucinda Lucy Ludmila Luisa Lupita Lydia Lynn Lynne Mabel Madeleine Madeline
  Magda Magdalena Maggie Mahnaz Maja Malala Malgorzata Malin Mandy Manuela Mara Marcela Marcia Maren Margaret
  Margarita Margery Margot Margrethe Maria Mariam Mariana Marianne Maribel Marica Marie Mariko Marilyn Marina Marisa
  Marisol Marit Maritza Marjorie Marlene Marta Martha Mary Maryam Masha Mathilde Matilda Maud Maureen Mavis Maya
  Meera Megan Mei Melania Melanie Melinda Melissa Melody Mercedes Mercy Meredith Merete Meryem Mia Michaela Michele
  Michelle Michiko Milena Millicent Minna Mira Miranda Mireille Miriam Mitsuko Moira Molly Mona Monica Monika
  Montserrat Morag Muriel Myra Myriam Nabila Nadezhda Nadia Nadine Naima Nancy Nanette Naomi Natalia Natalie Natasha
  Nazanin Neema Nelly Nevena Ngozi Niamh Nicole Nicoletta Nina Nkechi Noelia Noelle Noemi Nora Noreen Norma Nuria
  Odette Odile Oksana Olga Olivia Ophelia Orla Paloma Pamela Paola Parveen Patience Patricia Patrizia Paula Pauline
  Pearl Peggy Penelope Penny Perpetua Petra Phoebe Phyllis Pilar Pippa Polina Polly Priscilla Priya Prudence Queenie
  Rachel Rachida Radhika Raisa Rana Rania Raquel Rebeca Rebecca Regina Renata Renate Renee Rhiannon Rhoda Rhonda
  Riitta Rita Roberta Rocio Rosa Rosalia Rosalind Rosamund Rose Rosemary Rosie Rosita Roswitha Roxana Roxanne Roya
  Ruby Ruta Ruth Ruxandra Sabina Sabine Sabrina Sadia Safiya Saida Sally Salma Samantha Samira Sandra Sanna Saoirse
  Sara Sarah Saskia Savannah Selma Shabnam Shanthi Sharon Sheena Sheila Sherry Shireen Shirley Shona Sigrid Silje
  Silvia Simona Simone Sinead Siobhan Siri Siv Sofia Solange Soledad Solveig Sonia Sonja Sophia Sophie Soraya Stacey
  Stacy Stefania Stella Stephanie Sue Susan Susana Susanna Suzanne Svetlana Swati Sybil Sylvia Tabitha Tamar Tamara
  Tania Tanya Tara Tatiana Tatyana Teresa Tessa Thandi Thandiwe Thea Thelma Theresa Therese Tiffany Tina Tomoko
  Tonya Tove Tracey Trudy Tuulikki Ulrike Una Unni Ursula Usha Valentina Valeria Valerie Valeriya Vanda Vanessa
  Vasiliki Vera Verena Veronica Vesna Vicky Victoria Viktoria Viola Violet Violeta Virginia Vivian Viviana Vivienne
  Wambui Wanda Wangari Wanjiku Wendy Wilhelmina Wilma Winifred Xiomara Yael Yasmin Yasmina Yetunde Yoko Yolanda
  Ysabel Yukiko Yulia Yuliya Yvette Yvonne Zahra Zainab Zara Zdenka Zeynep Zita Zoe Zofia Zora Zsofia Zsuzsanna
  Zuzana`;

/** Of men, accents as printed or without. */
export const mensNames = `Aaron Abdallah Abdi Abdul Abdullah Abel Abraham Achim Adam Adebayo Adolfo Adrian Agustin Ahmad Ahmed Ahmet Aidan
  Akinwumi Akio Akira Alain Alan Alasdair Albert Aldo Alec Alejandro Alejo Aleksandar Aleksander Aleksei Alessandro
  Alessio Alex Alexander Alexandre Alexei Alexey Alfonso Alfred Alfredo Ali Alistair Allan Allen Alvaro Amadou
  Ambrose Amin Amir Anatoly Anders Andre Andreas Andrei Andres Andrew Andrzej Andy Angus Anil Anselm Anthonius
  Anthony Antoine Anton Antonin Antonio Antonis Anwar Archie Arjun Armand Armando Arnaud Arne Arnold Aron Arthur
  Arturo Arun Asif Aslan Atsushi Augustin Augusto Aurelio Axel Aziz Babak Barack Barnabas Barry Bartosz Bashar
  Bastian Beau Ben Benito Benjamin Benoit Bernard Bernie Bertrand Bilal Bill Bjorn Bob Bogdan Boris Borut Boubacar
  Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Burak Byron Caleb Callum Calvin Cameron Carl
  Carlo Carlos Casper Cecil Cedric Celestin Cesar Chad Charles Chidi Chinedu Chris Christian Christoph Christophe
  Christopher Chuck Clarence Claudio Clayton Clement Cliff Clifford Clive Clyde Cody Colin Conor Conrad Constantin
  Corey Cornelius Craig Cristian Cristobal Curtis Cyril Dale Damian Damien Damir Dan Daniel Daniil Danilo Danny
  Dario Darko Darren Darryl Dave David Dean Declan Denis Dennis Derek Desmond Didier Diego Dieter Dietrich Dimitar
  Dimitri Dimitris Dirk Dmitry Dominic Don Donald Doug Douglas Dragan Duncan Dustin Dwayne Dwight Dylan Eamon Earl
  Ed Edgar Edmund Edoardo Eduardo Edward Edwin Efrain Egon Einar Elias Elijah Elliot Elliott Emil Emile Emilio
  Emmanuel Emre Enrico Enrique Eoin Erdal Eric Erik Ernest Erwin Esteban Etienne Eugene Eugenio Evan Evgeny Ezekiel
  Fabian Fabio Fabrice Fadi Farid Farouk Federico Felix Ferdinand Fergus Fernando Fidel Filip Finlay Finn Fintan
  Florian Floyd Francesco Francis Francisco Franco Francois Frank Franz Fred Frederic Frederick Fredrik Friedrich
  Fritz Fyodor Gabriel Gareth Garry Gary Gaston Gavin Gennady Geoff Geoffrey Georg George Georges Georgios Gerald
  Gerard Gerardo Gerhard Gert Gheorghe Gianluca Gilbert Gilles Gino Giorgio Giovanni Giuseppe Glenn Godfrey Goran
  Gordon Graham Grant Greg Gregory Grigory Guido Guillaume Guillermo Gunnar Gunter Gunther Gus Gustavo Guy Gyula
  Haakon Hakan Hakim Hamid Hamish Hannes Hans Harald Harold Haroon Harry Haruto Harvey Hasan Hassan Hector Heinrich
  Heinz Helmut Henri Henrik Henrique Henry Herbert Hermann Hernan Hideo Hiroki Hiroshi Horacio Horst Howard Howell
  Hubert Hugh Hugo Humberto Hussein Iain Ian Iannis Ibrahim Idris Ignacio Ignatius Igor Ikenna Ilya Imran Ingmar
  Isaac Isamu Ismael Ismail Issa Istvan Iurii Ivan Ivor Jaap Jack Jacob Jacques Jaime Jake Jakob Jakub Jamal James
  Janos Jared Jarmo Jaroslav Jason Javier Jay Jean-Claude Jed Jeff Jeffrey Jens Jeremy Jeroen Jerome Jerry Jerzy
  Jesper Jesus Jim Jimmy Jiri Joachim Joao Joaquin Jochen Jock Joe Joel Johan Johann Johannes John Johnny Jon Jonas
  Jonathan Joost Jorg Jorge Jorgen Jose Josef Joseph Joshua Josip Jozef Juan Jude Julian Julien Julio Julius Junior
  Jurgen Justin Kamal Kamil Karim Karl Karsten Kaspar Kazuo Keir Keith Kemal Ken Kenji Kenneth Kent Kerem Kevin
  Khaled Khalid Kieran Klaus Kofi Kojo Konrad Konstantin Kostas Kristian Kristof Kurt Kwabena Kwame Kwasi Kyle
  Kyriakos Lachlan Ladislav Lamar Lamine Larry Lars Laszlo Laurent Lawrence Lazar Leif Leo Leon Leonard Leonardo
  Leonid Leopold Leroy Levent Lewis Liam Lionel Lloyd Logan Lorenzo Lothar Louis Lubomir Luc Luca Lucas Luciano
  Ludovic Ludwig Luigi Luis Luke Lutz Maarten Mads Magnus Magomed Mahmoud Malcolm Malik Mamadou Manfred Manoj Manuel
  Marat Marc Marcel Marcelo Marcin Marco Marcus Marek Mariano Mario Marius Mark Marko Markus Marlon Marshall Marten
  Martin Marvin Masoud Massimo Mateo Mateusz Mathias Matt Matteo Matthew Matthias Matti Mattias Maurice Mauricio
  Mauro Max Maxim Maxime Maximilian Maxwell Mehdi Mehmet Melvin Michael Michal Michel Mick Miguel Mihai Mikael Mike
  Mikhail Miklos Milan Milos Milton Miroslav Mitch Mladen Modou Mohamed Mohammad Mohammed Mohan Mordechai Morris
  Moses Moshe Moussa Muhammad Mukesh Murat Murray Mustafa Naoki Narendra Nasser Nathan Nathaniel Neil Nelson Nestor
  Niall Nicholas Nick Nico Nicolae Nicolas Niels Nigel Nikola Nikolai Nikolaos Nikolas Nils Nnamdi Noah Noel Norbert
  Norman Obinna Octavio Olaf Olav Ole Oleg Oliver Olivier Olumide Omar Omari Orhan Orlando Oscar Osman Otto Owen
  Pablo Paddy Pal Panagiotis Paolo Parker Pascal Patricio Patrick Paul Paulo Pavel Pawel Pedram Pedro Peer Pekka Per
  Perry Petar Pete Peter Petr Petros Petter Phil Philip Philippe Phillip Pierluigi Piero Pierre Pieter Piotr Pranav
  Predrag Preston Quentin Quincy Radek Radovan Rafael Rafal Raffaele Rafiq Rahul Raimund Rainer Raj Rajesh Rajiv
  Ralf Ralph Ramesh Ramiro Ramon Ramzi Randall Randy Raoul Rashid Rasmus Raul Ravi Ray Raymond Reggie Reginald
  Reiner Reinhard Rene Reuben Reza Rhys Ricardo Richard Rick Ricky Rico Robbie Robby Robert Roberto Rocco Rocky Rod
  Roderick Rodney Rodrigo Rogelio Roger Rohan Roland Rolf Roman Romeo Ron Ronald Rory Ross Roy Ruben Rudi Rudolf
  Rudolph Rufus Rui Rupert Ruslan Russ Russell Rusty Ruud Ryan Salah Saleh Salman Salvador Salvatore Sam Samir
  Samson Samuel Samuli Sandeep Sandro Sanjay Santiago Santos Satoshi Saul Scott Seamus Sean Sebastian Sebastien
  Segundo Serge Sergei Sergey Sergio Sergiu Seth Seydou Shane Shaun Shawn Shigeru Sidney Siegfried Silvio Simao
  Simon Slobodan Solomon Stan Stanislav Stanley Stefan Stefano Steffen Stelios Stephane Stephen Steve Steven Stewart
  Stuart Sunil Suresh Sven Sylvain Tadeusz Tahir Takashi Taras Tarek Tariq Taro Ted Teodoro Terence Terrence Tevita
  Thabo Thaddeus Theo Theodore Thierry Thilo Thomas Thor Thorsten Tibor Tim Timo Timothy Timur Tobias Todd Tom Tomas
  Tomasz Tomislav Tommy Tony Torsten Travis Trevor Tristan Troy Tyler Tyrone Udo Uli Ulrich Umar Umberto Uwe Vaclav
  Valentin Valerio Valery Vasil Vasily Vernon Vicente Victor Vijay Vikram Viktor Vincent Vincenzo Vinod Virgil
  Vitaly Vito Vittorio Vivek Vladimir Vladislav Vlastimil Volker Volodymyr Wade Waleed Walter Warren Wayne Wendell
  Werner Wesley Wilfred Wilhelm Will Willem William Willie Wim Winfried Winston Wojciech Wolfgang Wolfram Xavier
  Yannick Yannis Yaroslav Yasser Yaw Yevgeny Yiannis Yonas Yorgos Youssef Yuri Yusuf Yves Zachary Zbigniew Zdenek
  Zeljko Zlatko Zoltan Zoran`;
