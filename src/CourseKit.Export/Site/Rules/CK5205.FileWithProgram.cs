using CourseKit.Syntax;

namespace CourseKit.Export;

public static class FileWithProgram
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5205",
        Name = "file-with-program",
        Severity = Severity.Error,
        CanBeLowered = true,
        Title = "A file of the course could run a program on the site",
        Explanation = """
            The course says `contributors: untrusted`. A drawing, web page or XML file with a program in it runs that program when somebody opens it by its
            address, and the program may then do what the site's own may: read and change what readers have kept of their reviews. So no file of
            the course may be a script, a web page or a style sheet for XML (`.js`, `.html`, `.xhtml`, `.xsl` and their like), nor have such an
            ending before another that says no type (`page.html.de`, which servers send as a web page; `.php` anywhere in the name), nor
            tell the server how to serve the others (`.htaccess`). Drawings and XML may have no script, no handler (`onclick`), no frame, no
            address that runs, no style sheet for XML, no entities of their own, and no mistake in their XML. What is the course's own belongs
            in `templates/assets`. In a course that trusts who writes it, nothing is said.
            """,
        Bad = """
            === course.yml
            title: Loops
            contributors: untrusted
            === content/loops.md
            ---
            title: Loops
            ---

            ![A loop with two arrows](loop.svg)
            === content/loop.svg
            <svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><script>turn()</script></svg>
            """,
        Good = """
            === course.yml
            title: Loops
            contributors: untrusted
            === content/loops.md
            ---
            title: Loops
            ---

            ![A loop with two arrows](loop.svg)
            === content/loop.svg
            <svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>
            """,
    };

    internal static Diagnostic At(string path, string what) =>
        new(Rule, Location.OfFile(path), $"'{path}' could run a program: it {what}")
        {
            Hint = "Save it without that, or put it into 'templates/assets' when it is the course's own.",
        };
}
