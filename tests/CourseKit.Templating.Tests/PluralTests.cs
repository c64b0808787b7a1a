namespace CourseKit.Templating.Tests;

public class PluralTests
{
    private const string Arabic = "zero: none | one: single | two: pair | few: {n} few | many: {n} many | other: {n} other";

    [Theory]
    [InlineData(1, "page", "pages", "en", "1 page")]
    [InlineData(0, "page", "pages", "en", "0 pages")]
    [InlineData(3, "min", "min", "de", "3 min")]
    [InlineData(0, "x", "one: {n} page | other: {n} pages", "fr", "0 page")]
    [InlineData(2, "x", "one: {n} page | other: {n} pages", "fr", "2 pages")]
    [InlineData(1000000, "x", "one: {n} page | many: {n} de pages | other: {n} pages", "fr", "1000000 de pages")]
    [InlineData(5, "x", "other: {n}页", "zh", "5页")]
    [InlineData(0, "x", Arabic, "ar", "none")]
    [InlineData(1, "x", Arabic, "ar-EG", "single")]
    [InlineData(2, "x", Arabic, "ar", "pair")]
    [InlineData(10, "x", Arabic, "ar", "10 few")]
    [InlineData(11, "x", Arabic, "ar", "11 many")]
    [InlineData(100, "x", Arabic, "ar", "100 other")]
    [InlineData(103, "x", Arabic, "ar", "103 few")]
    [InlineData(21, "x", "one: {n} a | few: {n} b | many: {n} c", "ru", "21 a")]
    [InlineData(12, "x", "one: {n} a | few: {n} b | many: {n} c", "ru", "12 c")]
    [InlineData(22, "x", "one: {n} a | few: {n} b | many: {n} c", "pl", "22 b")]
    [InlineData(21, "x", "one: {n} a | few: {n} b | many: {n} c", "pl", "21 c")]
    [InlineData(4, "x", "one: {n} a | other: {n} b", "cs", "4 b")]
    public void A_word_has_the_form_that_its_number_asks_for(int n, string singular, string plural, string language, string text) =>
        Assert.Equal(text, PluralForm.Of(n, singular, plural, language));
}
