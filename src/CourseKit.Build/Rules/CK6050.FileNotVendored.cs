using CourseKit.Syntax;

namespace CourseKit.Build;

public static class FileNotVendored
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6050",
        Name = "file-not-vendored",
        Severity = Severity.Error,
        Title = "A file of another host could not be copied into the course",
        Explanation = """
            `coursekit vendor` copies pictures of other hosts and files that links lead to, and changes the addresses to the copies. An address stays as it is when
            its host does not answer, answers with something else or with too much, when the host is this machine or one of a local network (`--allow-private`
            allows it), or when the address stands where it cannot be changed with certainty, as in a file that several pages include. The hint says what helps.
            """,
        Bad = """
            $ printf -- '---\ntitle: A\n---\n![A loop](http://127.0.0.1:9/loop.png)\n' > index.md
            $ coursekit vendor --yes .
            """,
        Good = """
            $ printf -- '---\ntitle: A\n---\n![A loop](loop.svg)\n' > index.md && printf '<svg xmlns="http://www.w3.org/2000/svg"/>' > loop.svg
            $ coursekit vendor --yes .
            """,
    };

    internal static Diagnostic At(Location location, string address, VendorProblem problem) =>
        new(Rule, location, $"'{Excerpt.Of(address)}' was not copied: {problem.Text}")
        {
            Label = "stays as it is",
            Hint = problem.Hint,
        };
}
