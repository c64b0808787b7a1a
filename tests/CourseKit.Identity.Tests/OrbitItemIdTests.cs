namespace CourseKit.Model.Tests;

/// <summary>The first value is pinned in Orbit's own tests; the others came from running its algorithm in JavaScript.</summary>
public sealed class OrbitItemIdTests
{
    [Fact]
    public void A_question_and_answer_has_the_identifier_that_Orbit_pins_in_its_tests() =>
        Assert.Equal("Opkh3stAIIc1KOXWg2FeT+rp4fAJQ6vLEVNuN/f1Poc=", OrbitItemId.OfQa("Question", "Answer"));

    [Fact]
    public void A_text_is_escaped_as_JavaScript_does() =>
        Assert.Equal("CtdDgcm+AzB2uSz7MY5jZvnqWXWjo/hsZLmKIAO1C38=", OrbitItemId.OfQa("Say \"hi\" \\ to\n\ttwo & <b>", "Größe 😀 \u2028 ä/\u007f"));

    [Theory]
    [InlineData("test {foo} bar {baz} bat", "BSJKUie8E9d0q0anyiRQfBUBKOvh2L0/vyENWb8UrSc=")]
    [InlineData("{w0} {w1} {w2} {w3} {w4} {w5} {w6} {w7} {w8} {w9} {w10} {w11}", "HSa+axkvwgB14Xa71t36WwVtOYPAxKXkLybKq2BGYgo=")]
    [InlineData("😀 {sea}", "gD5Da4ODe6PObAk5HuBz+HWBDhiny6F2kbuLI5YrKHY=")]
    public void A_cloze_counts_its_deletions_in_their_order(string markup, string id) =>
        Assert.Equal(id, OrbitItemId.OfCloze(OrbitCloze.Parse(markup)));
}
