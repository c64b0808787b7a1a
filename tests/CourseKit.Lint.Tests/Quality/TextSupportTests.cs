namespace CourseKit.Model.Tests;

/// <summary>CK3116: a prompt asks for what the page has said.</summary>
public sealed class TextSupportTests
{
    private const string Text = "A thermostat is a simple controller: it compares the room with a set point. Ana Ruiz built one for bees. The noise in its readings does no harm.";

    [Theory]
    [InlineData("The comparison of room and {set point} is made.", 0)]
    [InlineData("A thermostat is a {simple controller}.", 0)]
    [InlineData("It has a {hysteresis band} around its set point.", 1)]
    [InlineData("It has a {dead-band} around its set point.", 1)]
    [InlineData("It {shrinks|does what?} the difference.", 0)]
    [InlineData("It acts {very quickly} and {$x^2$}.", 0)]
    [InlineData("The {hysteresis band} lies around the {integral gain}.", 1)]
    public void A_deletion_hides_a_term_of_the_text(string cloze, int findings) => Assert.Equal(findings, Count($"C: {cloze}"));

    [Theory]
    [InlineData("Who built one for bees?", "Ana Ruiz.", 0)]
    [InlineData("Who built one for bees?", "Ada Moreau.", 1)]
    [InlineData("Who built one for bees?", "Moreau et al.", 1)]
    [InlineData("Who built one for bees?", "Beekeepers.", 0)]
    [InlineData("Who built one for bees?", "Ada Moreau, for bees in a room.", 0)]
    [InlineData("Which unit has it?", "NASA", 0)]
    public void An_answer_that_is_a_name_names_someone_of_the_text(string question, string answer, int findings) => Assert.Equal(findings, Count($"Q: {question}\nA: {answer}"));

    [Theory]
    [InlineData("What is the value it compares the room with called?", "Set point.", 0)]
    [InlineData("What is the value it compares the room with called?", "Reference.", 1)]
    [InlineData("What do we call the value?", "The reference input", 1)]
    [InlineData("What is the term for the value?", "Set-point", 0)]
    [InlineData("Which value is kept?", "Reference.", 0)]
    [InlineData("What is the value called?", "The reference, or set point", 0)]
    public void An_answer_that_is_a_term_is_a_term_of_the_text(string question, string answer, int findings) => Assert.Equal(findings, Count($"Q: {question}\nA: {answer}"));

    [Theory]
    [InlineData("What is a thermostat?", 0)]
    [InlineData("What is hysteresis?", 1)]
    [InlineData("What are hysteresis bands?", 1)]
    [InlineData("Define hysteresis.", 1)]
    [InlineData("What does hysteresis mean?", 1)]
    [InlineData("What is the hysteresis of a thermostat?", 0)]
    [InlineData("What is $x$?", 0)]
    [InlineData("What is it?", 0)]
    [InlineData("What is understood?", 0)]
    [InlineData("What is predicted?", 0)]
    [InlineData("What are hysteresis bands called?", 0)]
    [InlineData("What is later defined?", 0)]
    public void A_question_about_a_term_asks_for_one_of_the_page(string question, int findings) =>
        Assert.Equal(findings, Count($"Q: {question}\nA: A room.", after: "And it is later defined."));

    [Fact]
    public void A_term_of_the_title_is_a_term_of_the_page()
    {
        Assert.Equal(0, Count("Q: What is hysteresis?\nA: A room.", title: "Hysteresis"));
        Assert.Equal(0, Count("Q: What is it called?\nA: Hysteresis", title: "Hysteresis"));
    }

    [Theory]
    [InlineData("What is integral windup?", "", 1)]
    [InlineData("What is integral windup?", "To be written.", 1)]
    [InlineData("What is integral windup?", "Coming soon: windup.", 1)]
    [InlineData("What is integral windup?", "The sum of errors that grows too far.", 0)]
    [InlineData("What is integral windup?", "- a list", 0)]
    [InlineData("What is the point of windup?", "", 0)]
    public void A_question_that_names_a_section_has_that_section_written(string question, string section, int findings)
    {
        var found = Linted.Prompts($"Q: {question}\nA: A room.", text: $"{Text} Integral windup is hard.\n\n## Integral windup\n\n{section}\n\n## Review\n");

        Assert.Equal(findings, Linted.Of(found, "CK3116").Count(finding => finding.Message.Contains("not written", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_heading_that_holds_only_prompts_is_no_section_to_be_written()
    {
        var found = Linted.Prompts("Q: What is integral windup?\nA: A room.", text: Text + " Integral windup is hard.\n\n## Integral windup");

        Assert.Empty(Linted.Of(found, "CK3116"));
    }

    private static int Count(string prompt, string title = "Test", string after = "")
    {
        var found = Linted.Page($"---\ntitle: {title}\n---\n\n{Text}\n\n{{{{< orbit_review >}}}}\n{prompt}\n{{{{< /orbit_review >}}}}\n\n{after}\n");
        return Linted.Of(found, "CK3116").Length;
    }
}
