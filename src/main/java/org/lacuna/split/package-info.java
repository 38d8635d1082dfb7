/**
 * An article becomes sentences: {@link org.lacuna.split.SentenceSplitter}.
 *
 * <p>Every terminator that Unicode knows, followed by white space where its script has spaces, is a
 * candidate. Then the knowledge of the language objects: the dot of an abbreviation, an initial or
 * an ordinal, an open quotation or bracket, a sentence that goes on in lower case. A model of
 * OpenNLP that the user adds may propose further places, and decides where knowledge cannot tell.
 *
 * <p>The official models of English, German and French are asked where they were measured to know
 * more: at a dot after a whole word that is no known abbreviation, when lower case follows. Such a
 * place is an abbreviation that is missing here or a sentence that starts in lower case. Figures
 * from NTREX (English, German, French) and UNER-PUD (English, German), where a line end is the end
 * of a sentence; right out of all, by rule and by a model that must reach the probability:
 *
 * <table>
 * <caption>Who is right, by class of doubtful places</caption>
 * <tr><th>places</th><th>all</th><th>rule</th>
 *   <th>.50</th><th>.80</th><th>.90</th><th>.95</th><th>.99</th></tr>
 * <tr><td>whole word, then lower case</td><td>3</td><td>0</td>
 *   <td>3</td><td>3</td><td>3</td><td>3</td><td>0</td></tr>
 * <tr><td>abbreviation that may end a sentence, then a capital: {@code U.S. Sales}</td>
 *   <td>35</td><td>31</td><td>23</td><td>23</td><td>26</td><td>26</td><td>29</td></tr>
 * <tr><td>number, then a noun, in German: {@code 12. Experten}</td>
 *   <td>99</td><td>98</td><td>6</td><td>17</td><td>51</td><td>67</td><td>90</td></tr>
 * <tr><td>title or other abbreviation inside a sentence</td>
 *   <td>130</td><td>130</td><td>87</td><td>105</td><td>106</td><td>115</td><td>130</td></tr>
 * <tr><td>initial</td>
 *   <td>65</td><td>65</td><td>59</td><td>63</td><td>64</td><td>65</td><td>65</td></tr>
 * <tr><td>known abbreviation, then lower case</td>
 *   <td>70</td><td>70</td><td>48</td><td>49</td><td>53</td><td>62</td><td>70</td></tr>
 * <tr><td>question, exclamation or dots, then lower case</td>
 *   <td>20</td><td>20</td><td>11</td><td>18</td><td>18</td><td>18</td><td>20</td></tr>
 * </table>
 *
 * <p>The last rows say why nothing else is asked of them: a model that answers by the short form
 * alone gives {@code a.m.} before the name of a time zone .995 and {@code U.S.} at the end of a
 * sentence .18, both wrong. ICU's sentence iterator is not asked either: in the tables of hard
 * sentences every place that it proposes follows a terminator that is known here, as a test shows.
 */
package org.lacuna.split;
