--- en/proper/organisations.lua: universities, parties, armed groups, of two words or more.
--
-- Each ends with a semicolon. `risky` ones are common words or names of something else, too.
--
-- Generated from WordNet 3.0 by generate.lua. Not to be edited; NOTICE holds its licence.

return {
  names = [[
    Abu Hafs al-Masri Brigades; Abu Nidal Organization; Abu Sayyaf; Aden-Abyan Islamic Army;
    Age of Reason; Aksa Martyrs Brigades; Al Faran; Al Nathir; Al Qanoon; Al Tawhid;
    Al-Jama'a al-Islamiyyah al-Muqatilah bi-Libya; Alex Boncayao Brigade; Ansar al Islam;
    Ansar al-Islam; Anti-Imperialist International Brigade; Arab Revolutionary Brigades;
    Armata Corsa; Armed Islamic Group; Armenian Secret Army for the Liberation of Armenia;
    Army for the Liberation of Rwanda; Army of Muhammad; Army of the Pure; Army of the Righteous;
    Asbat al-Ansar; Association of Islamic Groups and Communities; Association of Orangemen;
    Aum Shinrikyo; Autodefensas Unidas de Colombia; Baader Meinhof Gang; Baader-Meinhof Gang;
    Band of Partisans; Basque Fatherland and Liberty; Basque Homeland and Freedom;
    Bearer of the Sword; Black September; Black September Movement; Brigate Rosse;
    Bronte sisters; Brown University; Cali cartel; Caliphate State; Cambridge University;
    Carnegie Mellon University; Catholic Reaction Force; Columbia University;
    Communist Party of Kampuchea; Congregation of the Inquisition; Continuity Army Council;
    Continuity Irish Republican Army; Cooper Union;
    Cooper Union for the Advancement of Science and Art; Cornell University; Corsican Army;
    Democratic Front for the Liberation of Palestine; Dissident Irish Republican Army;
    Divine Unity; Duke University; East Turkestan Islamic Movement;
    East Turkistan Islamic Movement; Egyptian Islamic Jihad; Euskadi ta Askatasuna;
    Fatah Revolutionary Council; Fatah Tanzim; Ferdinand and Isabella;
    First of October Antifascist Resistance Group; Followers of the Phrophet;
    Forces of Umar Al-Mukhtar; Former Armed Forces; Freedom Party;
    Fuerzas Armadas Revolucionarios de Colombia; Harakat al-Jihad al-Islami al-Filastini;
    Harakat ul-Jihad-I-Islami; Harkat ul-Ansar; Harkat ul-Mujahedeen; Harvard University;
    Hizb ut-Tahrir; Holy War Warriors;
    International Islamic Front for Jihad against Jews and Crusaders; Invincible Armada;
    Irish National Liberation Army; Irish Republican Army; Islamic Army of Aden;
    Islamic Army of Aden-Abyan; Islamic Community; Islamic Great Eastern Raiders-Front;
    Islamic Group; Islamic Group of Uzbekistan; Islamic Jihad;
    Islamic Jihad for the Liberation of Palestine; Islamic Party of Turkestan;
    Islamic Resistance Movement; Islamic Unity; Iz Al-Din Al-Qassam Battalions;
    Jabat al-Tahrir al-Filistiniyyah; Jamaat ul-Fuqra; Japanese Red Army; Jemaah Islamiyah;
    Jerusalem Warriors; Johns Hopkins; Kahane Chai; Kaplan Group; Khmer Rouge; Ku Klux Klan;
    Kurdistan Labor Pary; Kurdistan Workers Party; Laskar Jihad; Laurel and Hardy;
    Lautaro Faction of the United Popular Action Movement; Lautaro Popular Rebel Forces;
    Lautaro Youth Movement; Lebanese Hizballah; Lewis and Clark Expedition;
    Liberation Tigers of Tamil Eelam; Libyan Fighting Group; Libyan Islamic Fighting Group;
    Libyan Islamic Group; Lord's Resistance Army; Loyalist Volunteer Force; Maktab al-Khidmat;
    Malaysia Militant Group; Malaysian Mujahidin Group; Manhattan Project;
    Manuel Rodriquez Patriotic Front; Martyrs of al-Aqsa; Marx Brothers;
    Massachusetts Institute of Technology; Medellin cartel; Moranzanist Patriotic Front;
    Moro Islamic Liberation Front; Movement for Revenge; Movement of Holy Warriors;
    Movimiento Revolucionario Tupac Anaru; Mujahedeen Kompak; Mujahidin-e Khalq Organization;
    Nag Hammadi; Nag Hammadi Library; National Liberation Army;
    National Liberation Front of Corsica; Nestor Paz Zamora Commission; New People's Army;
    Ohio State University; Orange Group; Orange Order; Organization of the Oppressed on Earth;
    Orly Group; Oxford University; Palestine Islamic Jihad; Palestine Liberation Front;
    Palestinian Hizballah; Palestinian Islamic Jihad; Paris University;
    Partiya Karkeran Kurdistan; Party of Democratic Kampuchea; Party of God; Pentagon Gang;
    People against Gangsterism and Drugs; People's Liberation Army; People's Mujahidin of Iran;
    People's Republican Army; Pesh Merga;
    Popular Democratic Front for the Liberation of Palestine;
    Popular Front for the Liberation of Palestine;
    Popular Front for the Liberation of Palestine-General Command; Popular Struggle Front;
    Potsdam Conference; Princeton University; Provisional IRA; Provisional Irish Republican Army;
    Puka Inti; Qassam Brigades; Real IRA; Real Irish Republican Army; Red Army Faction;
    Red Brigades; Red Hand Defenders; Red Sun; Revolutionary Armed Forces of Colombia;
    Revolutionary Justice Organization; Revolutionary Organization of Socialist Muslims;
    Revolutionary People's Liberation Front; Revolutionary People's Liberation Party;
    Revolutionary People's Struggle; Revolutionary Proletarian Army;
    Revolutionary Proletarian Initiative Nuclei; Revolutionary Proletarian Nucleus;
    Revolutionary United Front; Roman Inquisition; Salafast Group for Call and Combat;
    Salafist Group; Salah al-Din Battalions; Sendero Luminoso; Shining Path; Sol Rojo;
    Soldiers of God; Spanish Armada; Spanish Inquisition; Stanford University;
    Supporters of Islam; Supreme Truth; Sussex University; Tamil Tigers; Tanzimul Fuqra;
    Tareekh e Kasas; Tupac Amaru Revolutionary Movement; Tupac Katari Guerrilla Army;
    Turkish Hizballah; Ulster Defence Association; Umar al-Mukhtar Forces;
    United Self-Defense Force of Colombia; United Self-Defense Group of Colombia;
    University of California at Berkeley; University of Chicago; University of Michigan;
    University of Nebraska; University of North Carolina; University of Paris;
    University of Pennsylvania; University of Pittsburgh; University of Sussex;
    University of Texas; University of Vermont; University of Washington;
    University of West Virginia; University of Wisconsin; Vanguards of Conquest;
    William and Mary; Wise Men; World Tamil Association; World Tamil Movement; Yale University;
    Yalta Conference;
  ]],
}
