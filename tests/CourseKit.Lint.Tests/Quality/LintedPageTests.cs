namespace CourseKit.Model.Tests;

/// <summary>One page with the irregularities of pages as authors write them, and the lines at which each rule speaks.</summary>
public class LintedPageTests
{
    private const string Page = """
        ---
        title: Greenhouse scores
        lint: { CK3115: hint, CK3120: hint }
        ---

        ## Scores

        Brandt et al. (2019) tell how scores go wrong. Okoro (2021) tells of targets, and Lindqvist (2020) of habits.

        {{<orbit_review>}}
        Which individual/team told how scores go wrong? Brandt et al., Okoro et al., Lindqvist, or Sato?
        Brandt et al.
        Which individual/team told how targets go wrong? Brandt et al., Okoro et al., Lindqvist, or Sato?
        Okoro
        Which individual/team came up with the story of habits? Brandt et al., Okoro et al., Lindqvist, or Sato?
        Lindqvist
        {{</orbit_review>}}

        ## Lamps, by Brandt

        An arm was to lift a mug. It hovered between the mug and the camera, so that the mug seemed lifted to the judge. A meta-grower grows growers. Such a
        meta-grower, or two meta-growers, may live in a cellar. A grower who is no meta-grower tends plants.

        {{<orbit_review>}}
        An arm had the task to lift a ball. It was scored by a judge who saw it through a camera. How did this go wrong - what did the arm do in the end?
        The arm learnt to seem to lift the ball, by hovering between the ball and the camera.

        Give a case of a score that goes wrong. Provide an example of its repair.
        (Multiple possible answers) The lamps.

        Which individual/team told how scores go wrong? Brandt et al., Okoro et al., Lindqvist, or Sato?
        Brandt et al.


        Roughly, a ___ is a grower that grows growers
        Meta-grower.

        In the example of the arm, what was lifted and what was seen by a meta grower?
        A mug was lifted and a meta grower saw it.

        A tuner tunes the lamps of a greenhouse for tomatoes at night. Is the tuner a meta-grower or a base grower, taken as the word is used here (or neither)?"
        A meta-grower

        A tuner tunes the lamps of a greenhouse for tomatoes at night. Is the lamp a meta-grower or a base grower, taken as the word is used here (or neither)?
        Neither. It is just a lamp.

        The ___ and the ___ part.
        Score and goal.

        Where do they live?
        In the cellar, mostly.
        {{</orbit_review>}}

        ## Habits, by Lindqvist
        Original article: https://example.org/file/1FVl9W2gW5_8ODYNZJ/view

        There was no time to write this.
        """;

    [Theory]
    [InlineData("CK3102", "31")]
    [InlineData("CK3103", "")]
    [InlineData("CK3104", "11 41")]
    [InlineData("CK3105", "11 13 15")]
    [InlineData("CK3106", "41 44")]
    [InlineData("CK3107", "")]
    [InlineData("CK3108", "25 41 44")]
    [InlineData("CK3109", "25 28 38")]
    [InlineData("CK3110", "")]
    [InlineData("CK3111", "28 29")]
    [InlineData("CK3112", "41")]
    [InlineData("CK3113", "35 47")]
    [InlineData("CK3114", "38 51")]
    [InlineData("CK3115", "11 13 15")]
    [InlineData("CK3116", "15 25")]
    [InlineData("CK3117", "38 39")]
    [InlineData("CK3118", "")]
    [InlineData("CK3119", "")]
    [InlineData("CK3120", "28 35 41 47")]
    public void Each_rule_speaks_at_its_lines(string code, string lines)
    {
        var found = Linted.Page(Page + "\n");

        Assert.Equal(lines, string.Join(' ', Linted.Of(found, code).Select(finding => finding.Location.Start.Line)));
    }
}
