using CourseKit.Syntax;

namespace CourseKit.Export;

public static class OrbitNeedsBaseUrl
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6161",
        Name = "orbit-needs-base-url",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
        Title = "Orbit cannot tell which page a prompt is from",
        Explanation = """
            Orbit files a reader's prompts under the canonical address of their page, links back to it, and fetches images by whole addresses. Without
            `base_url` in `course.yml` a page has no canonical address: Orbit takes whatever address it happened to be opened at, and images are left out.
            """,
        Bad = """
            === course.yml
            title: Reading the tides
            review: orbit
            === content/_index.md
            ---
            title: Reading the tides
            ---

            {{< orbit_review >}}
            How many high tides are there in a day?
            Two.
            {{< /orbit_review >}}
            """,
        Good = """
            === course.yml
            title: Reading the tides
            base_url: https://example.org/tides/
            review: orbit
            === content/_index.md
            ---
            title: Reading the tides
            ---

            {{< orbit_review >}}
            How many high tides are there in a day?
            Two.
            {{< /orbit_review >}}
            """,
    };

    /// <param name="file">Where <c>review: orbit</c> stands: the settings or a page.</param>
    public static Diagnostic At(Location file) =>
        new(Rule, file, "Review by Orbit without a base_url")
        {
            Hint = "Add base_url: https://… to course.yml.",
        };
}
