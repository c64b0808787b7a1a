namespace CourseKit.Model.Tests;

public class CourseLayoutTests
{
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
