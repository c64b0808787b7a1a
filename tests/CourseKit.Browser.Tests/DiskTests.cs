namespace CourseKit.Browser.Tests;

public sealed class DiskTests(CoursePages course) : IClassFixture<CoursePages>
{
    [BrowserTheory]
    [InlineData("tides/index.html", "main a[href='../moon/']", "moon/index.html")]
    [InlineData("index.html", "main a[href='./tides/']", "tides/index.html")]
    public async Task From_a_disk_a_link_opens_the_page_and_not_the_list_of_its_folder(string from, string link, string to)
    {
        var folder = Directory.CreateTempSubdirectory("coursekit-disk-");
        try
        {
            foreach (var (path, bytes) in TidesSite.Build())
            {
                var file = Path.Combine(folder.FullName, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                await File.WriteAllBytesAsync(file, bytes);
            }

            await using var reader = await course.FromDisk();
            var page = await reader.NewPageAsync();
            await page.GotoAsync(new Uri(Path.Combine(folder.FullName, from)).AbsoluteUri);

            await page.Locator(link).First.ClickAsync();

            await page.WaitForURLAsync(new Uri(Path.Combine(folder.FullName, to)).AbsoluteUri);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
