using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace CourseKit.Browser.Tests;

/// <summary>Compares a picture with one that was looked at: <c>pictures/NAME.png</c> beside the test.</summary>
internal static class Picture
{
    /// <summary>
    /// Pixels that lie on another's edge are forgiven: one differs when nothing like it stands within a pixel of its place. Of all ink a
    /// fiftieth may. Ink is what differs from the first pixel, the paper.
    /// </summary>
    private const string Compare = """
        async ([one, other]) => {
          const pixels = async data => {
            const image = new Image();
            image.src = "data:image/png;base64," + data;
            await image.decode();
            const canvas = document.createElement("canvas");
            [canvas.width, canvas.height] = [image.width, image.height];
            const context = canvas.getContext("2d");
            context.drawImage(image, 0, 0);
            const { data: bytes } = context.getImageData(0, 0, image.width, image.height);
            const paper = bytes[1];
            const at = (x, y) => x < 0 || y < 0 || x >= image.width || y >= image.height ? paper : bytes[4 * (y * image.width + x) + 1];
            return { width: image.width, height: image.height, paper, at };
          };
          const [a, b] = [await pixels(one), await pixels(other)];
          if (Math.abs(a.width - b.width) > 2 || Math.abs(a.height - b.height) > 2) return `${a.width}x${a.height} in place of ${b.width}x${b.height}`;
          const isNear = (value, picture, x, y) => {
            for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) if (Math.abs(picture.at(x + dx, y + dy) - value) < 90) return true;
            return false;
          };
          let [ink, different] = [0, 0];
          for (let y = 0; y < Math.max(a.height, b.height); y++) {
            for (let x = 0; x < Math.max(a.width, b.width); x++) {
              if (Math.abs(b.at(x, y) - b.paper) > 100) ink++;
              if (!isNear(a.at(x, y), b, x, y) || !isNear(b.at(x, y), a, x, y)) different++;
            }
          }
          return different * 50 > ink ? `${different} pixels are others, of ${ink} with ink` : "";
        }
        """;

    /// <summary>What differs is kept as <c>NAME.received.png</c>, to be looked at and renamed.</summary>
    public static async Task Match(IPage page, byte[] picture, string name, [CallerFilePath] string file = "")
    {
        var known = Path.Combine(Path.GetDirectoryName(file)!, "pictures", name + ".png");
        var received = Path.ChangeExtension(known, ".received.png");
        Directory.CreateDirectory(Path.GetDirectoryName(known)!);
        var difference = File.Exists(known)
            ? await page.EvaluateAsync<string>(Compare, new[] { Convert.ToBase64String(picture), Convert.ToBase64String(await File.ReadAllBytesAsync(known)) })
            : "there is no picture yet";
        File.Delete(received);
        if (difference.Length == 0) return;
        await File.WriteAllBytesAsync(received, picture);
        Assert.Fail($"{name}: {difference}. Look at {received}, and rename it when it is right.");
    }
}
