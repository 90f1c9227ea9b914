/// Lists of single words in small letters without accents, separated by white space.
///
/// Written from general knowledge; sorted, so that a change is easy to read.
enum WordLists {}
