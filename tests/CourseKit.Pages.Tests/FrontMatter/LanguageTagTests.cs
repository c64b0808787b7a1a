namespace CourseKit.Model.Tests;

public class LanguageTagTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("pt-BR")]
    [InlineData("zh-Hant-TW")]
    [InlineData("sl-rozaj-biske-1994")]
    [InlineData("de-DE-u-co-phonebk")]
    [InlineData("x-whatever")]
    [InlineData("i-klingon")]
    [InlineData("es-419")]
    public void Tags_of_BCP_47_are_well_formed(string tag) => Assert.True(LanguageTag.IsWellFormed(tag));

    [Theory]
    [InlineData("ar", "rtl")]
    [InlineData("AR-eg", "rtl")]
    [InlineData("ur-PK", "rtl")]
    [InlineData("he", "rtl")]
    [InlineData("pa-Arab-PK", "rtl")]
    [InlineData("ar-Latn", "ltr")]
    [InlineData("pa", "ltr")]
    [InlineData("en", "ltr")]
    [InlineData("zh-Hant", "ltr")]
    public void A_language_is_written_one_way_or_the_other(string tag, string direction) => Assert.Equal(direction, LanguageTag.DirectionOf(tag));

    [Theory]
    [InlineData("")]
    [InlineData("e")]
    [InlineData("en_US")]
    [InlineData("en-")]
    [InlineData("-en")]
    [InlineData("english language")]
    [InlineData("abcdefghi")]
    [InlineData("en-abcdefghi")]
    [InlineData("en-u")]
    [InlineData("en-u-x-")]
    [InlineData("x")]
    [InlineData("12")]
    [InlineData("dé")]
    public void Others_are_not(string tag) => Assert.False(LanguageTag.IsWellFormed(tag));
}
