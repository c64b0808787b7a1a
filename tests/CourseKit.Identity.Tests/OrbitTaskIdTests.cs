namespace CourseKit.Model.Tests;

/// <summary>
/// The expected ids were made by Orbit's own code: the first three are pinned in its tests, the others came from running its algorithm in
/// JavaScript. A change of any of them would make every reader start anew.
/// </summary>
public sealed class OrbitTaskIdTests
{
    [Fact]
    public void A_question_and_answer_has_the_id_that_Orbit_pins_in_its_tests() =>
        Assert.Equal("Df1gGQHFUwK4Z_CmxCPjQg", OrbitTaskId.OfQa("q", "a"));

    [Fact]
    public void Images_are_part_of_the_id() =>
        Assert.Equal("uvAB-Y-XUJqsGrV0P9WD-Q", OrbitTaskId.OfQa("q", "a", ["a1"], ["a2"]));

    [Theory]
    [InlineData("a1", "K5LyLTy6WNa1H0sOpTESlA")]
    [InlineData("a2", "ua-qbyxoWCScQyMPGMqH2w")]
    public void An_image_has_an_id_of_its_own(string url, string id) => Assert.Equal(id, OrbitTaskId.OfAttachment(url));

    [Fact]
    public void A_cloze_has_the_id_that_Orbit_pins_in_its_tests() =>
        Assert.Equal("vHab7kDvWA2fhvSJKDQesw", OrbitTaskId.OfCloze("test {foo} bar {baz} bat"));

    [Fact]
    public void Quotes_backslashes_and_controls_are_escaped_as_JavaScript_does_and_nothing_else() =>
        Assert.Equal(
            "BoELVCVEWNG9AvCtyrnAcA",
            OrbitTaskId.OfQa("Say \"hi\" \\ to\n\ttwo\u0001 & <b>", "Größe 😀 \u2028 ä/\u007f"));

    [Fact]
    public void Half_a_surrogate_pair_is_escaped() =>
        Assert.Equal("SkOhkoxXVS6wHFV4ptBEmw", OrbitTaskId.OfQa("\ud800", "\udc00x"));

    [Fact]
    public void From_the_eleventh_deletion_on_the_order_of_the_keys_is_that_of_texts() =>
        Assert.Equal(
            "w4Q17VjKUZ6lBaYefDBLaQ",
            OrbitTaskId.OfCloze(string.Join(" ", Enumerable.Range(0, 12).Select(i => $"{{w{i}}}"))));

    [Fact]
    public void Braces_of_TeX_become_deletions_and_offsets_count_UTF_16_units()
    {
        const string Markup = @"$\frac{a}{b}$ is {x{y}z} and {} {{q}} 😀 {r} }{s";

        var cloze = OrbitCloze.Parse(Markup);

        Assert.Equal(@"$\fracab$ is {xyz} and {} {q} 😀 r }{s", cloze.Text);
        Assert.Equal([new(6, 1), new(7, 1), new(15, 1), new(27, 1), new(33, 1)], cloze.Deletions);
        Assert.Equal("DY82_zBbXpSo9l1XcNSKhw", OrbitTaskId.OfCloze(Markup));
    }
}
