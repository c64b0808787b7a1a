namespace CourseKit.Syntax.Tests;

/// <summary>
/// A page written for the tests, with the irregularities of real ones: settings commented out, figures, blocks with and without colour and
/// blank lines, a block with a pasted copy of an earlier one and a stray tag after it, blanks to fill in, a quote without its partner.
/// </summary>
internal static class TestPage
{
    public const string Text = """
        ---
        date: 2026-03-01
        # description: ""
        # tags: ["",]
        title: "Red Lamps"
        type: "post"
        ---

        Two paragraphs come before the first heading. This one links [somewhere](https://example.org/a?b=c&d=e).

        ## A greenhouse
        Original article: https://example.org/greenhouse

        Ines and Tomás grow tomatoes; "the controller" sets the lamps.

        {{<orbit_review color="purple">}}
        Who grows tomatoes? Ines and Tomás, or the controller?
        Ines and Tomás.
        Who sets the lamps? Ines and Tomás, or the controller?
        The controller
        {{</orbit_review>}}


        {{< figure src="https://example.org/lamp%201.svg" title="Source: Lamps & Co. (2026)" >}}


        {{<orbit_review color="purple">}}
        The controller was paid by the red pixel. How did it go wrong - what did it do?
        It turned all lamps red.

        Give an example of a better measure.
        (Multiple possible answers) The weight of the tomatoes. Or e.g.'how they taste'.
        {{</orbit_review>}}



        ### Measures

        - **Example:** The weight. It is *measured*, and `weighed`.

        {{< details summary="More" >}}
        ```python
        score = lamps.count("red")
        ```
        {{< /details >}}

        {{<orbit_review>}}
        Who grows tomatoes? Ines and Tomás, or the controller?
        Ines and Tomás.
        Who sets the lamps? Ines and Tomás, or the controller?
        The controller


        <orbit-reviewarea>
        Roughly, a ___ is a stand-in for a goal
        Measure.

        In the example, what was the goal and what was the measure?
        Tomatoes; red pixels.

        The lamps are counted by a camera. Is the camera a measure or a goal (or neither)?
        Neither. It takes the measure.

        The lamps are counted by a camera. Is the count a measure or a goal (or neither)?"
        A measure
        {{</orbit_review>}}

        {{<orbit_review>}}
        The ___ stands for the ___.
        The measure for the goal.

        Give an example of a goal. (Multiple possible answers)
        Good tomatoes.
        {{</orbit_review>}}


        ## Later
        Due to the harvest, this part is not written yet.
        """;
}
