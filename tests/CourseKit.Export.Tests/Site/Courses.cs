namespace CourseKit.Export.Tests;

/// <summary>Small courses for tests.</summary>
internal static class Courses
{
    /// <summary>One of everything that the site has a form for.</summary>
    public const string Tides = """
        === course.yml
        title: Reading the tides
        description: A weekend on why the sea moves, & how to tell when.
        base_url: https://example.org/courses/tides/
        language: en
        authors: [Mara Quill, "Tom <Tide> O'Hara"]
        license: CC BY 4.0
        license_url: https://creativecommons.org/licenses/by/4.0/
        palette: cyan
        modules: [causes, tables]
        params:
          harbour: Northgate
        === content/_index.md
        ---
        title: Reading the tides
        ---

        Twice a day the sea comes up the slip at Northgate, and twice it goes down again.
        === content/preface.md
        ---
        title: Before you start
        weight: 1
        ---

        Bring a watch.
        === content/causes/_index.md
        ---
        title: Causes
        description: What pulls.
        ---

        Two bodies pull at the water.
        === content/causes/moon.md
        ---
        title: The moon & the bulge
        description: Why there are "two" tides a day.
        date: 2025-02-02
        lastmod: 2025-03-04T05:06:07+01:00
        weight: 10
        authors: [Mara Quill]
        tags: [moon, spring & neap]
        aliases: [/moon/]
        image: bulge.svg
        ---

        The water nearest the moon is pulled most.

        ## Two bulges

        One under the moon, one away from it.[^far] See [the sun](sun/index.md#together).

        ### Why two

        ![Two bulges on a disc](bulge.svg)

        ## What follows

        | body | share |
        |------|-------|
        | moon | 2/3   |

        {{< orbit_review color="green" >}}
        How many tidal bulges are there?
        Two.
        {{< /orbit_review >}}

        {{< orbit_review >}}
        Q: Which of these raises a tide?

        - the moon
        - the sun
        A: Both.

        C: The bulge under the moon is the {near|side} one, the other the {far} one.
        {{< /orbit_review >}}

        [^far]: The far one puzzles everybody.
        === content/causes/sun/index.md
        ---
        title: The sun
        date: 2025-02-03
        weight: 20
        tags: [Moon]
        ---

        ## Together

        Sun and moon in line give [springs](../moon.md) at {{< param harbour >}}, as [the first page]({{< relref "/preface" >}}) promised.

        {{< figure src="../bulge.svg" alt="A disc" title="Fig. 1" caption="Drawn *by hand*" attr="[Mara](../moon.md)" width="200" height="100" >}}

        {{< details summary="What about <Venus>?" open=true >}}
        Too far, **much** too far.
        {{< /details >}}

        {{< quote author="A harbour master" source="Notes & Queries" cite="https://example.org/notes?a=1&b=2" >}}
        The sea keeps its own hours.
        {{< /quote >}}

        {{< highlight python >}}
        height = a < b and "high" or 'low'
        {{< /highlight >}}

        ## Apart

        At right angles they give neaps.
        === content/causes/bulge.svg
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><circle r="1" fill="#888"/></svg>
        === content/tables/_index.md
        ---
        title: Tables
        ---
        === content/tables/harbour.md
        ---
        title: A harbour's own table
        ---

        Every harbour has its own.
        === static/robots-note.txt
        Kept as it is.
        """;
}
