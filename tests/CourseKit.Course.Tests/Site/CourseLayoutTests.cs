namespace CourseKit.Model.Tests;

public class CourseLayoutTests
{
    [Theory]
    [InlineData("content/a.md~")]
    [InlineData("content/#a.md#")]
    [InlineData("content/a.md.swp")]
    [InlineData("content/pic.svg~")]
    [InlineData("content/~$notes.docx")]
    [InlineData("static/index.html~")]
    [InlineData("templates/page.html~")]
    public void What_only_editors_name_so_is_no_part_of_the_course(string path)
    {
        var layout = CourseLayout.Of(["content/a.md", path]);

        Assert.Equal(FileRole.None, layout.RoleOf(path));
        Assert.Empty(layout.Copies);
    }

    [Theory]
    [InlineData("content/a.md.bak", "content/a.md")]
    [InlineData("content/gone.md.orig", "content/gone.md")]
    [InlineData("content/pic.svg.old", "content/pic.svg")]
    [InlineData("static/index.html.save", "static/index.html")]
    [InlineData("content/a (copy).md", "content/a.md")]
    [InlineData("content/a (copy 2).md", "content/a.md")]
    [InlineData("content/a (another copy).md", "content/a.md")]
    [InlineData("content/a (3rd copy).md", "content/a.md")]
    [InlineData("content/a copy.md", "content/a.md")]
    [InlineData("content/a copy 2.md", "content/a.md")]
    [InlineData("content/a - Copy.md", "content/a.md")]
    [InlineData("content/a - Copy (2).md", "content/a.md")]
    [InlineData("content/Copy of a.md", "content/a.md")]
    [InlineData("content/a - Kopie.md", "content/a.md")]
    [InlineData("content/Kopie von a.md", "content/a.md")]
    [InlineData("content/a (Mara's conflicted copy 2026-01-31).md", "content/a.md")]
    [InlineData("content/a.sync-conflict-20260131-101500-ABCDEF.md", "content/a.md")]
    [InlineData("content/a_BACKUP_123.md", "content/a.md")]
    [InlineData("content/a_REMOTE_123.md", "content/a.md")]
    public void What_seems_to_be_a_copy_is_left_out_and_named(string path, string original)
    {
        var layout = CourseLayout.Of(["content/a.md", "content/pic.svg", "static/index.html", path]);

        Assert.Equal(FileRole.None, layout.RoleOf(path));
        Assert.Equal(original, Assert.Single(layout.Copies, copy => copy.Key == path).Value);
    }

    [Theory]
    [InlineData("content/b (copy).md", FileRole.Content)]
    [InlineData("content/a copyright.md", FileRole.Content)]
    [InlineData("content/a-copy.md", FileRole.Content)]
    [InlineData("content/copy.md", FileRole.Content)]
    [InlineData("content/a (1).md", FileRole.Content)]
    [InlineData("content/deep/a copy.md", FileRole.Content)]
    [InlineData("content/a copy editing.md", FileRole.Content)]
    [InlineData("content/pic copy.svg", FileRole.Asset)]
    [InlineData("content/data.old", FileRole.Asset)]
    [InlineData("content/#a.md", FileRole.Content)]
    [InlineData("content/~a.md", FileRole.Content)]
    public void What_only_reads_like_a_copy_is_not(string path, FileRole role) =>
        Assert.Equal(role, CourseLayout.Of(["content/a.md", "content/pic.svg", path]).RoleOf(path));

    [Theory]
    [InlineData("content/a.md", FileRole.Content)]
    [InlineData("content/deep/b.HTML", FileRole.Content)]
    [InlineData("content/deep/b.svg", FileRole.Asset)]
    [InlineData("content/.hidden/b.svg", FileRole.None)]
    [InlineData("content/.DS_Store", FileRole.None)]
    [InlineData("content/dist/b.md", FileRole.Content)]
    [InlineData("README.md", FileRole.None)]
    [InlineData("course.yml", FileRole.Settings)]
    [InlineData("static/favicon.ico", FileRole.Static)]
    [InlineData("static/page.md", FileRole.Static)]
    [InlineData("static/.nojekyll", FileRole.Static)]
    [InlineData("static/.well-known/security.txt", FileRole.Static)]
    [InlineData("static/.well-known/.env", FileRole.None)]
    [InlineData("static/.env", FileRole.None)]
    [InlineData("static/a/.well-known/x", FileRole.None)]
    [InlineData("static/.nojekyll/x", FileRole.None)]
    [InlineData("content/.well-known/x.txt", FileRole.None)]
    [InlineData("templates/.env", FileRole.None)]
    [InlineData("templates/assets/.env", FileRole.None)]
    [InlineData("templates/page.html", FileRole.Template)]
    [InlineData("site/out.html", FileRole.None)]
    public void With_a_content_folder_only_that_holds_pages(string path, FileRole role)
    {
        var layout = CourseLayout.Of(["course.yml", "content/a.md"], outputFolder: "site");

        Assert.Equal(role, layout.RoleOf(path));
    }

    [Theory]
    [InlineData("a.md", FileRole.Content)]
    [InlineData("README.md", FileRole.Content)]
    [InlineData("outer/a.md", FileRole.Content)]
    [InlineData("outer/a.svg", FileRole.Asset)]
    [InlineData("dist/index.html", FileRole.None)]
    [InlineData("bin/Debug/a.html", FileRole.None)]
    [InlineData("Course.csproj", FileRole.None)]
    [InlineData("coursekit.lock.json", FileRole.None)]
    [InlineData("templates/page.html", FileRole.Template)]
    [InlineData("static/x.png", FileRole.Static)]
    [InlineData("out/site/a.html", FileRole.None)]
    [InlineData("outside/a.html", FileRole.Content)]
    public void Without_a_content_folder_the_folder_itself_holds_them(string path, FileRole role)
    {
        var layout = CourseLayout.Of(["a.md", "outer/a.md"], outputFolder: "out/");

        Assert.Equal(role, layout.RoleOf(path));
    }

    [Fact]
    public void One_file_is_a_course_whose_other_files_are_assets()
    {
        var layout = CourseLayout.OfFile("lesson.md");

        Assert.Equal(FileRole.Content, layout.RoleOf("lesson.md"));
        Assert.Equal(FileRole.None, layout.RoleOf("other.md"));
        Assert.Equal(FileRole.Asset, layout.RoleOf("images/loop.svg"));
        Assert.Equal(FileRole.None, layout.RoleOf(".env.local"));
    }
}
